import { addDays, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { groupBy } from "../group-by";
import { REGISTRY_OPENING } from "../history";
import { pickFromName } from "../names-and-moments";
import { field, fieldOrNull, readSeedTable, type TsvRow } from "../tsv";
import { haTinhCommunes, stationCode } from "./facilities";
import { type Absence, atOwnPost, type Person, type Post } from "./person";

/** The doctors whose every change between July 2025 and October 2026 is laid down in the sample tables. */
export function stationDoctors(): Person[] {
  const absences = groupBy(readSeedTable("sample/station-doctor-absences"), (row) => field(row, "staff_number"));
  return readSeedTable("sample/station-doctors").map((row) => {
    const number = field(row, "staff_number");
    return {
      number,
      profession: "doctor",
      qualification: pickFromName(6, "specialist", number) === 0 ? "Bác sĩ chuyên khoa I" : "Bác sĩ",
      ...careerOf(row),
      absences: (absences.get(number) ?? []).map(absenceOf),
    };
  });
}

function careerOf(row: TsvRow): Pick<Person, "posts" | "stays"> {
  const from = isoDate(field(row, "from_date"));
  const centre = fieldOrNull(row, "from_centre");
  const centreCode = centre === null ? null : `TTYT-42${centre.padStart(3, "0")}`;
  const station = atOwnPost({
    facility: stationCode(field(row, "commune_code")),
    kind: field(row, "kind") as Post["kind"],
    origin: field(row, "origin") as Post["origin"],
    fromFacility: centreCode,
    endReason: fieldOrNull(row, "end_reason") as Post["endReason"],
    from,
    to: dateOrNull(row, "to_date"),
  });
  if (centreCode === null) return station;
  const before = atOwnPost({
    facility: centreCode,
    kind: "permanent",
    origin: "initial",
    fromFacility: null,
    endReason: "transferred",
    from: REGISTRY_OPENING,
    to: addDays(from, -1),
  });
  return { posts: [...before.posts, ...station.posts], stays: [...before.stays, ...station.stays] };
}

function absenceOf(row: TsvRow): Absence {
  return {
    kind: field(row, "kind") as Absence["kind"],
    from: isoDate(field(row, "from_date")),
    to: dateOrNull(row, "to_date"),
    endKnownFromStart: field(row, "end_known_from_the_start") === "yes",
  };
}

function dateOrNull(row: TsvRow, column: string): IsoDate | null {
  const text = fieldOrNull(row, column);
  return text === null ? null : isoDate(text);
}

const OTHERS = [
  { profession: "assistant_doctor", qualification: "Y sĩ", least: 1, spread: 2 },
  { profession: "nurse", qualification: "Điều dưỡng cao đẳng", least: 1, spread: 3 },
  { profession: "midwife", qualification: "Hộ sinh cao đẳng", least: 1, spread: 1 },
  { profession: "pharmacist_university", qualification: "Dược sĩ đại học", least: 0, spread: 2 },
  { profession: "technician", qualification: "Kỹ thuật viên", least: 0, spread: 2 },
  { profession: "public_health", qualification: "Cử nhân y tế công cộng", least: 0, spread: 2 },
] as const;

/** Everyone at the stations who is not a doctor; they stay throughout. */
export function otherStationStaff(nextNumber: () => string): Person[] {
  return haTinhCommunes().flatMap((commune) => {
    const code = field(commune, "code");
    return OTHERS.flatMap(({ profession, qualification, least, spread }) => {
      const count = least + pickFromName(spread, "station staff", profession, code);
      return Array.from({ length: count }, (): Person => {
        const number = nextNumber();
        const kind = pickFromName(8, "contract", number) === 0 ? "contract" : "permanent";
        const post = {
          facility: stationCode(code),
          kind,
          origin: "initial",
          fromFacility: null,
          endReason: null,
        } as const;
        return {
          number,
          profession,
          qualification,
          ...atOwnPost({ ...post, from: REGISTRY_OPENING, to: null }),
          absences: [],
        };
      });
    });
  });
}
