import { isoDate } from "@/lib/domain/dates/iso-date";
import type { ListedStation, StationListPage, StationPage, StationPerson } from "@/lib/features/stations/types";

const COUNTED_ON = isoDate("2026-09-30");

/** A station of three permanent doctors, one short since August 2025. */
export function makeStation(given: Partial<ListedStation> = {}): ListedStation {
  const code = given.communeCode ?? "18073";
  return {
    code: `TYT-${code}`,
    name: { vi: "Trạm Y tế Phường Thành Sen", en: "Thanh Sen Ward Health Station" },
    communeCode: code,
    communeName: { vi: "Phường Thành Sen", en: "Thanh Sen Ward" },
    isWard: true,
    terrain: "plain",
    longitude: 105.9,
    latitude: 18.34,
    points: 7,
    reportState: "approved",
    doctors: { permanent: 3, contract: 0, rotated: 0, onSiteFte: 2.5, counted: 3 },
    shortfall: 1,
    lastKnown: null,
    sample: true,
    belowSince: { since: isoDate("2025-08-31"), until: COUNTED_ON, isFromFirstReport: false },
    ...given,
  };
}

/** A station short of so many, by its name. */
export function makeShort(
  communeCode: string,
  name: string,
  shortfall: number,
  onSiteFte = 4 - shortfall,
): ListedStation {
  const counted = 4 - shortfall;
  return makeStation({
    communeCode,
    name: { vi: `Trạm Y tế Xã ${name}`, en: `${name} Commune Health Station` },
    communeName: { vi: `Xã ${name}`, en: `${name} Commune` },
    isWard: false,
    longitude: 105.5 + Number(communeCode.slice(-2)) / 100,
    doctors: { permanent: counted, contract: 0, rotated: 0, onSiteFte, counted },
    shortfall,
    belowSince: shortfall === 0 ? null : { since: isoDate("2025-07-31"), until: COUNTED_ON, isFromFirstReport: true },
  });
}

/** A station that has not reported; three doctors were known in August. */
export function makeSilent(communeCode: string, name: string): ListedStation {
  return {
    ...makeShort(communeCode, name, 1),
    reportState: "unconfirmed",
    doctors: null,
    shortfall: null,
    lastKnown: { date: isoDate("2026-08-31"), counted: 3 },
    belowSince: { since: isoDate("2026-03-31"), until: isoDate("2026-08-31"), isFromFirstReport: false },
  };
}

export function makeListPage(
  stations: readonly ListedStation[],
  given: Partial<StationListPage> = {},
): StationListPage {
  return {
    provinceCode: "42",
    asOf: COUNTED_ON,
    countedOn: COUNTED_ON,
    countingRule: "permanent_contract",
    floor: 4,
    stations,
    floorTargetCode: "T-HT-1",
    asOfChoices: [{ date: COUNTED_ON, closed: true }],
    reader: "province",
    ...given,
  };
}

/** A permanent doctor at the station's own post. */
export function makePerson(number: string, given: Partial<StationPerson> = {}): StationPerson {
  return {
    staff: { id: number, number, name: null },
    profession: { vi: "Bác sĩ", en: "Doctor" },
    qualification: "Bác sĩ",
    isDoctor: true,
    post: { kind: "permanent", from: isoDate("2025-01-01") },
    presence: { kind: "own_post", share: 1, from: isoDate("2025-01-01"), to: null },
    sentBy: null,
    elsewhere: [],
    absence: null,
    verdict: { isCounted: true, reason: "permanent" },
    sample: true,
    ...given,
  };
}

export function makeStationPage(given: Partial<StationPage> = {}): StationPage {
  const station = makeStation();
  return {
    provinceCode: "42",
    station,
    asOf: COUNTED_ON,
    asOfChoices: [{ date: COUNTED_ON, closed: true }],
    countedOn: COUNTED_ON,
    countingRule: "permanent_contract",
    floor: 4,
    floorTargetCode: "T-HT-1",
    history: [
      {
        date: isoDate("2026-07-31"),
        isMonth: true,
        doctors: { permanent: 4, contract: 0, rotated: 0, onSiteFte: 4, counted: 4 },
        approved: true,
        sample: true,
      },
      {
        date: COUNTED_ON,
        isMonth: true,
        doctors: { permanent: 3, contract: 0, rotated: 0, onSiteFte: 2.5, counted: 3 },
        approved: false,
        sample: true,
      },
    ],
    visits: [],
    staff: { on: COUNTED_ON, knownOn: null, people: [makePerson("HT-0001")] },
    moves: [],
    movesFrom: isoDate("2025-10-01"),
    formerUnits: [],
    points: [],
    reports: [
      { month: isoDate("2026-09-01"), confirmed: { at: new Date("2026-10-02T03:30:00Z"), by: null }, approved: null },
      { month: isoDate("2026-07-01"), confirmed: { at: new Date("2026-08-02T03:30:00Z"), by: null }, approved: null },
    ],
    reportsUntil: isoDate("2026-09-01"),
    revisions: [],
    previous: null,
    next: { communeCode: "18418", name: { vi: "Xã Tùng Lộc", en: "Tung Loc Commune" } },
    reader: "province",
    approvedOnly: false,
    canSeePeople: true,
    ...given,
  };
}
