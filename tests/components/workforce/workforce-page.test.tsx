import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { WorkforcePage } from "@/components/workforce/workforce-page";
import { readWorkforceQuery } from "@/components/workforce/workforce-query";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { countByFacility, type TallyRow } from "@/lib/domain/workforce/count-heads";
import type { RegistryCounts, StaffRow, WorkforcePage as WorkforceData } from "@/lib/features/workforce/types";

const tally = (overrides: Partial<TallyRow>): TallyRow => ({
  facilityCode: "TYT-1",
  professionCode: "doctor",
  isDoctor: true,
  isNurse: false,
  stay: "own_post",
  employedAs: "permanent",
  onSite: 3,
  absent: 1,
  shareDays: 90_000,
  ...overrides,
});

const TALLY = [
  tally({}),
  tally({ stay: "rotation", employedAs: null, onSite: 1, absent: 0, shareDays: 15_000 }),
  tally({ facilityCode: "BV-1", onSite: 40, absent: 0, shareDays: 1_200_000 }),
];
const HEADS = new Map(countByFacility(TALLY, 30).map((one) => [one.facilityCode, one]));
const place = (code: string, name: string, kind: string) => ({
  code,
  name: { vi: name, en: name },
  kind,
  sample: true,
  heads: HEADS.get(code) ?? null,
});

const REGISTRY: RegistryCounts = {
  asOf: isoDate("2026-06-30"),
  from: isoDate("2026-06-01"),
  places: [
    place("BV-1", "Bệnh viện Một", "provincial_general_hospital"),
    place("TYT-1", "Trạm Một", "health_station"),
    place("TTYT-1", "Trung tâm Một", "medical_centre"),
  ],
  tally: TALLY,
  people: new Map([["doctor", 43]]),
  professions: [{ code: "doctor", name: { vi: "Bác sĩ", en: "Doctor" }, isDoctor: true, isNurse: false }],
};

const ROTATION: StaffRow = {
  staffId: "1",
  staffNumber: "HT-0001",
  fullName: null,
  profession: { code: "doctor", name: { vi: "Bác sĩ", en: "Doctor" }, isDoctor: true, isNurse: false },
  qualification: "Bác sĩ",
  employment: {
    kind: "permanent",
    facilityCode: "BV-1",
    facilityName: { vi: "Bệnh viện Một", en: "Hospital One" },
    from: isoDate("2025-01-01"),
    to: null,
  },
  presence: {
    kind: "rotation",
    facilityCode: "TYT-1",
    facilityName: { vi: "Trạm Một", en: "Station One" },
    share: 0.5,
    from: isoDate("2026-06-01"),
    to: isoDate("2026-07-15"),
  },
  absence: null,
  sample: true,
};

const DATA: WorkforceData = {
  provinceCode: "42",
  provinceName: { vi: "Hà Tĩnh", en: "Hà Tĩnh" },
  asOf: isoDate("2026-06-30"),
  asOfChoices: [],
  reader: "province",
  canSeePeople: true,
  approved: null,
  registry: REGISTRY,
  staff: { rows: [ROTATION], total: 1, people: 1 },
  rotations: [ROTATION],
  rotationSums: [],
  flows: null,
  sample: true,
};

function show(overrides: Partial<WorkforceData> = {}, params: Record<string, string> = {}) {
  return render(
    <WorkforcePage
      page={{ ...DATA, ...overrides }}
      {...readWorkforceQuery(params)}
      refusedAsOf={null}
      address={{ asOf: isoDate("2026-06-30"), provinceCode: null }}
      language="vi"
    />,
  );
}

const doctorsTable = () => screen.getByRole("table", { name: /đếm theo ba cách/ });

describe("the workforce page", () => {
  it("counts doctors three ways, marks the sample and says that 43 different people stand behind 44 places", () => {
    show();
    expect(within(doctorsTable()).getByRole("row", { name: /Trạm y tế/ })).toHaveTextContent("3,5");
    expect(screen.getByText("SỐ LIỆU MẪU")).toBeInTheDocument();
    expect(screen.getByText(/1 người làm ở hai nơi/)).toBeInTheDocument();
  });

  it("a facility at which the registry holds nobody shows … and not 0", () => {
    show();
    const cells = within(within(doctorsTable()).getByRole("row", { name: /Trung tâm y tế/ })).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(Array(7).fill("…"));
  });

  it("a rotation that ends within 30 days is marked in words", () => {
    show();
    const row = within(screen.getByRole("table", { name: "Luân phiên và biệt phái" })).getByRole("row", {
      name: /HT-0001/,
    });
    expect(row).toHaveTextContent("30 ngày");
    expect(row).toHaveTextContent("còn 15 ngày sắp kết thúc");
    expect(row).toHaveTextContent("Luân phiên, 50% thời gian");
  });

  it("who may not see people gets no list and is told so", () => {
    show({ canSeePeople: false, staff: null, rotations: null });
    expect(screen.queryByRole("table", { name: /Ai ở đâu/ })).toBeNull();
    expect(screen.getByText(/không xem danh sách từng người/)).toBeInTheDocument();
  });

  it("a reviewer gets the approved line and no registry", () => {
    const doctors = { permanent: 169, contract: 26, rotated: 7, onSiteFte: 197.6 };
    const approved = { month: isoDate("2026-06-30"), stations: 69, doctors, sample: true };
    show({ approved, registry: null, staff: null, rotations: null, rotationSums: null, canSeePeople: false });
    expect(within(doctorsTable()).getAllByRole("row")).toHaveLength(2);
    expect(screen.getByText(/Sổ đăng ký nhân lực chưa qua duyệt/)).toBeInTheDocument();
  });

  it("a value that is not on its list is named and filters nothing", () => {
    show({}, { presence: "flying", page: "0" });
    expect(screen.getByText(/“flying” không dùng được cho mục “Có mặt”/)).toBeInTheDocument();
    expect(screen.getByText(/“0” không dùng được cho mục “Trang”/)).toBeInTheDocument();
  });
});
