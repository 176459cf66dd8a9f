import type { Client } from "pg";
import { insertRows, type Row } from "./insert-rows";
import { field, fieldOrNull, readSeedTable } from "./tsv";

/** The day the two-level local government began. */
const TWO_LEVELS_FROM = "2025-07-01";
const FORMER_UNITS_TO = "2025-06-30";

/** Sources, the units of the country with their lineage, holidays and professions. */
export async function loadReference(
  client: Client,
): Promise<{ provinces: number; communes: number; formerUnits: number }> {
  await insertRows(client, "source", [...publishedSources(), ...OWN_SOURCES]);
  const provinces = readSeedTable("facts/provinces").map((row) => ({
    code: field(row, "code"),
    name_vi: field(row, "name_vi"),
    name_en: field(row, "name_en"),
    formed_from_vi: field(row, "formed_from_vi"),
    area_km2: field(row, "area_km2"),
    valid_from: TWO_LEVELS_FROM,
    valid_to: null,
    source_id: "units",
  }));
  const communes = readCommunes();
  await insertRows(client, "province", provinces);
  await insertRows(client, "commune_unit", communes);
  await insertRows(client, "reporting_unit", [
    reportingUnit("VN", "nation", null, null),
    ...provinces.map((one) => reportingUnit(one.code, "province", one.code, null)),
    ...communes.map((one) => reportingUnit(one.code, "commune", one.province_code, one.code)),
  ]);
  const formerUnits = await loadLineages(client);
  await insertRows(client, "holiday", readHolidays());
  await insertRows(client, "profession", PROFESSIONS);
  return { provinces: provinces.length, communes: communes.length, formerUnits };
}

function publishedSources(): Row[] {
  return readSeedTable("facts/sources").map((row) => ({
    id: field(row, "id"),
    title: field(row, "title"),
    publisher: field(row, "publisher"),
    date_text: field(row, "date"),
    language: field(row, "language"),
    address: field(row, "address"),
  }));
}

const OWN_SOURCES: readonly Row[] = [
  {
    id: "sample",
    title: "Số liệu mẫu của Mốc / Mốc sample data",
    publisher: "Mốc",
    date_text: "2026-11",
    language: "vi",
    address: "",
  },
  {
    id: "registry",
    title: "Sổ đăng ký của hệ thống / The system's registry",
    publisher: "Mốc",
    date_text: "",
    language: "vi",
    address: "",
  },
];

function readCommunes() {
  return readSeedTable("facts/communes").map((row) => ({
    code: field(row, "code"),
    province_code: field(row, "province_code"),
    name_vi: field(row, "name_vi"),
    name_en: field(row, "name_en"),
    kind: field(row, "kind"),
    longitude: field(row, "longitude"),
    latitude: field(row, "latitude"),
    valid_from: TWO_LEVELS_FROM,
    valid_to: null,
    source_id: "units",
  }));
}

function reportingUnit(code: string, level: string, provinceCode: string | null, communeCode: string | null): Row {
  return { code, level, province_code: provinceCode, commune_code: communeCode, facility_code: null };
}

export type Lineage = {
  readonly formerUnitId: number;
  readonly formerName: string;
  readonly communeCode: string;
  readonly share: string;
};

/**
 * Former units and where they went. Parts of one name are one former unit; a whole unit that repeats a name lay in
 * another district and gets the next ordinal. Ids follow the order of the tables.
 */
export function readLineage(table: "ha-tinh-lineage" | "dien-bien-lineage", firstId: number) {
  const units: { id: number; name: string; ordinal: number }[] = [];
  const parted = new Map<string, number>();
  const lineage: Lineage[] = readSeedTable(`facts/${table}`).map((row) => {
    const name = field(row, "former_unit_vi");
    const share = field(row, "share");
    let id = share === "part" ? parted.get(name) : undefined;
    if (id === undefined) {
      id = firstId + units.length;
      units.push({ id, name, ordinal: units.filter((unit) => unit.name === name).length + 1 });
      if (share === "part") parted.set(name, id);
    }
    return { formerUnitId: id, formerName: name, communeCode: field(row, "new_code"), share };
  });
  return { units, lineage };
}

export const HA_TINH_FIRST_FORMER_UNIT = 1;
const DIEN_BIEN_FIRST_FORMER_UNIT = 1001;

async function loadLineages(client: Client): Promise<number> {
  const parts = [
    { province: "42", ...readLineage("ha-tinh-lineage", HA_TINH_FIRST_FORMER_UNIT) },
    { province: "11", ...readLineage("dien-bien-lineage", DIEN_BIEN_FIRST_FORMER_UNIT) },
  ];
  const units = parts.flatMap(({ province, units }) =>
    units.map((unit) => ({
      id: unit.id,
      province_code: province,
      name_vi: unit.name,
      ordinal: unit.ordinal,
      valid_to: FORMER_UNITS_TO,
      source_id: "units",
    })),
  );
  await insertRows(client, "former_unit", units);
  await client.query("SELECT setval(pg_get_serial_sequence('former_unit', 'id'), (SELECT max(id) FROM former_unit))");
  const lineage = parts.flatMap((part) => part.lineage);
  await insertRows(
    client,
    "unit_lineage",
    lineage.map((one) => ({
      former_unit_id: one.formerUnitId,
      commune_code: one.communeCode,
      share: one.share,
      effective_from: TWO_LEVELS_FROM,
    })),
  );
  return units.length;
}

function readHolidays(): Row[] {
  return readSeedTable("facts/holidays").map((row) => ({
    date: field(row, "date"),
    is_off: field(row, "day") === "off",
    name_en: field(row, "what"),
    confidence: field(row, "confidence"),
    note: fieldOrNull(row, "note") ?? "",
  }));
}

const PROFESSIONS: readonly Row[] = [
  profession("doctor", "Bác sĩ", "Doctor", { isDoctor: true }),
  profession("assistant_doctor", "Y sĩ", "Assistant doctor"),
  profession("nurse", "Điều dưỡng", "Nurse", { isNurse: true }),
  profession("midwife", "Hộ sinh", "Midwife"),
  profession("pharmacist_university", "Dược sĩ đại học", "University pharmacist"),
  profession("technician", "Kỹ thuật viên", "Technician"),
  profession("public_health", "Y tế công cộng", "Public health worker"),
];

function profession(code: string, nameVi: string, nameEn: string, is: { isDoctor?: true; isNurse?: true } = {}): Row {
  return { code, name_vi: nameVi, name_en: nameEn, is_doctor: is.isDoctor ?? false, is_nurse: is.isNurse ?? false };
}
