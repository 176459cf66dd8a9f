import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "./insert-rows";
import { moment, uuidFromName } from "./names-and-moments";
import { publicationDayOf } from "./publication-moments";
import { field, readSeedTable, type TsvRow } from "./tsv";

const PROVINCE = "11";
/** The article calls its counts current without a date; they are entered from the day the present units began. */
const FROM = isoDate("2025-07-01");
const ROTATED_FROM = isoDate("2025-12-01");
const PU_NHUNG_STATION = "TYT-03260";

type Facility = {
  code: string;
  vi: string;
  en: string;
  kind: string;
  careLevel: string | null;
  hasBeds: boolean;
  commune: string | null;
};

/** Facts DB-06 to DB-10: so many facilities, most of them without a name in the article, and one rotated doctor. */
export async function loadDienBien(client: Client): Promise<number> {
  const communes = readSeedTable("facts/communes").filter((row) => field(row, "province_code") === PROVINCE);
  const facilities = [...hospitals(), ...specialisedCentres(), ...medicalCentres(), ...communes.map(station)];
  const recordedAt = moment(publicationDayOf("art-dienbien"), "09:00");
  await insertRows(
    client,
    "facility",
    facilities.map(({ code }) => ({ code, created_at: recordedAt })),
  );
  await insertRows(
    client,
    "reporting_unit",
    facilities.map(({ code, commune }) => ({
      code,
      level: "facility",
      province_code: PROVINCE,
      commune_code: commune,
      facility_code: code,
    })),
  );
  await insertRows(
    client,
    "facility_version",
    facilities.map((facility) => versionRow(facility, recordedAt)),
  );
  await loadRotatedDoctor(client, recordedAt);
  return facilities.length;
}

const unnamed = (vi: string, en: string, number: number) => ({
  vi: `${vi} ${number} (theo bài báo, chưa rõ tên)`,
  en: `${en} ${number} (from the article, name not stated)`,
});

function hospitals(): Facility[] {
  const base = { careLevel: null, hasBeds: true, commune: null };
  return [
    {
      code: "BV-11001",
      vi: "Bệnh viện Đa khoa tỉnh Điện Biên",
      en: "Điện Biên Provincial General Hospital",
      kind: "provincial_general_hospital",
      ...base,
    },
    ...[2, 3, 4].map((number) => ({
      code: `BV-1100${number}`,
      ...unnamed("Bệnh viện tuyến tỉnh", "Provincial-level hospital", number),
      kind: "provincial_specialised_hospital",
      ...base,
    })),
  ];
}

function specialisedCentres(): Facility[] {
  return [1, 2, 3, 4].map((number) => ({
    code: `TTCK-1100${number}`,
    ...unnamed("Trung tâm chuyên khoa", "Specialised centre", number),
    kind: "specialised_centre",
    careLevel: null,
    hasBeds: false,
    commune: null,
  }));
}

/** DB-12 names one medical centre and speaks of its in-patients. */
function medicalCentres(): Facility[] {
  const base = { kind: "medical_centre", careLevel: null, hasBeds: true, commune: null };
  return [
    { code: "TTYT-11001", vi: "Trung tâm Y tế Thanh An", en: "Thanh An Medical Centre", ...base },
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => ({
      code: `TTYT-11${String(number).padStart(3, "0")}`,
      ...unnamed("Trung tâm Y tế", "Medical centre", number),
      ...base,
    })),
  ];
}

function station(commune: TsvRow): Facility {
  return {
    code: `TYT-${field(commune, "code")}`,
    vi: `Trạm Y tế ${field(commune, "name_vi")}`,
    en: `${field(commune, "name_en")} Health Station`,
    kind: "health_station",
    careLevel: "initial",
    hasBeds: false,
    commune: field(commune, "code"),
  };
}

function versionRow(facility: Facility, recordedAt: string): Row {
  return {
    entity_id: uuidFromName("facility", facility.code, 1),
    facility_code: facility.code,
    name_vi: facility.vi,
    name_en: facility.en,
    kind: facility.kind,
    ownership: "public",
    care_level: facility.careLevel,
    province_code: PROVINCE,
    commune_code: facility.commune,
    has_beds: facility.hasBeds,
    from_date: FROM,
    source_id: "art-dienbien",
    is_sample: false,
    recorded_at: recordedAt,
  };
}

/** DB-10. The article names neither the kind of post nor an end, so there is presence but no employment. */
async function loadRotatedDoctor(client: Client, recordedAt: string): Promise<void> {
  const id = uuidFromName("staff", PROVINCE, "DB-10");
  const dated = { staff_id: id, from_date: ROTATED_FROM, is_sample: false, recorded_at: recordedAt };
  await insertRows(client, "staff", [
    { id, staff_number: "DB-10", province_code: PROVINCE, is_sample: false, created_at: recordedAt },
  ]);
  await insertRows(client, "staff_qualification", [
    {
      ...dated,
      entity_id: uuidFromName("qualification", id),
      profession_code: "doctor",
      qualification: "Bác sĩ Hồi sức tích cực - Chống độc",
    },
  ]);
  await insertRows(client, "presence", [
    {
      ...dated,
      entity_id: uuidFromName("presence", id),
      facility_code: PU_NHUNG_STATION,
      kind: "rotation",
      share: "1",
      source_id: "art-dienbien",
    },
  ]);
}
