import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { countByFacility, sumDoctors, type TallyRow } from "@/lib/domain/workforce/count-heads";
import { groupOfKind, kindsOfGroup } from "@/lib/domain/workforce/facility-groups";
import { computeMatrix } from "@/lib/domain/workforce/matrix";
import { computeRotation } from "@/lib/domain/workforce/rotation";

const row = (overrides: Partial<TallyRow>): TallyRow => ({
  facilityCode: "S1",
  professionCode: "doctor",
  isDoctor: true,
  isNurse: false,
  stay: "own_post",
  employedAs: "permanent",
  onSite: 1,
  absent: 0,
  shareDays: 30_000,
  ...overrides,
});

const ROWS = [
  row({ onSite: 2, absent: 1, shareDays: 75_000 }),
  row({ employedAs: "contract" }),
  row({ stay: "rotation", employedAs: null, shareDays: 15_000 }),
  row({ professionCode: "nurse", isDoctor: false, isNurse: true, onSite: 3, shareDays: 90_000 }),
  row({ facilityCode: "H1", employedAs: null, onSite: 1 }),
];

describe("counting heads", () => {
  it("each facility has its doctors three ways, its nurses and everyone on site", () => {
    expect(countByFacility(ROWS, 30)).toEqual([
      {
        facilityCode: "S1",
        doctors: { permanent: 2, contract: 1, rotated: 1, onSiteFte: 4, withoutPost: 0, absent: 1 },
        nurses: 3,
        staff: 7,
      },
      {
        facilityCode: "H1",
        doctors: { permanent: 0, contract: 0, rotated: 0, onSiteFte: 1, withoutPost: 1, absent: 0 },
        nurses: 0,
        staff: 1,
      },
    ]);
  });

  it("equivalents round halves up at three decimals, as the registry does", () => {
    const [one] = countByFacility([row({ shareDays: 15 })], 10);
    expect(one?.doctors.onSiteFte).toBe(0.002);
  });

  it("a sum adds up the printed lines without a tail of binary digits", () => {
    const counts = countByFacility([row({ shareDays: 100 }), row({ facilityCode: "S2", shareDays: 200 })], 1);
    expect(sumDoctors(counts.map(({ doctors }) => doctors)).onSiteFte).toBe(0.3);
  });

  it("a period without days is refused", () => {
    expect(() => countByFacility(ROWS, 0)).toThrow(RangeError);
  });
});

describe("the matrix", () => {
  it("employment columns and kinds of facility both add up to the places of work", () => {
    const [doctors, nurses] = computeMatrix(ROWS, {
      professions: ["doctor", "nurse"],
      groupOf: (code) => (code === "S1" ? "station" : "provincial_hospital"),
    });
    expect(doctors).toMatchObject({ permanent: 2, contract: 1, rotated: 1, withoutPost: 1, places: 5 });
    expect(doctors?.byGroup).toMatchObject({ station: 4, provincial_hospital: 1, private: 0 });
    expect(nurses).toMatchObject({ permanent: 3, places: 3 });
  });
});

describe("kinds and rotations", () => {
  it("a kind nobody thought of stands among the other public facilities", () => {
    expect([groupOfKind("health_station"), groupOfKind("social_care_unit")]).toEqual(["station", "other_public"]);
    expect(kindsOfGroup("private", ["private_clinic", "health_station"])).toEqual(["private_clinic"]);
  });

  it("on 30/6 a rotation from 1/6 to 30/7 has run 30 days and ends in 30; one day later it would not be marked", () => {
    const from = isoDate("2026-06-01");
    const on = isoDate("2026-06-30");
    expect(computeRotation({ from, to: isoDate("2026-07-30") }, on)).toEqual({
      daysSoFar: 30,
      daysLeft: 30,
      isEndingSoon: true,
    });
    expect(computeRotation({ from, to: isoDate("2026-07-31") }, on).isEndingSoon).toBe(false);
    expect(computeRotation({ from, to: null }, on)).toMatchObject({ daysLeft: null, isEndingSoon: false });
  });
});
