import type { Client } from "pg";
import { addDays, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { REGISTRY_OPENING, recordedAfter, versionsOf } from "../history";
import { insertRows, type Row } from "../insert-rows";
import { moment, uuidFromName } from "../names-and-moments";
import { field, fieldOrNull, readSeedTable, type TsvRow } from "../tsv";
import { sampleTerrain } from "./terrain";

export const PROVINCE = "42";
export const PROVINCIAL_HOSPITAL = "BV-42001";
/** The assumption stated in the product: the floor is counted by commune-level unit from this day. */
export const UNITS_COUNT_FROM = isoDate("2025-07-01");
const ARTICLE = isoDate("2025-10-28");

const SAMPLE = { source_id: "sample", is_sample: true } as const;

export function stationCode(communeCode: string): string {
  return `TYT-${communeCode}`;
}

export function haTinhCommunes(): readonly TsvRow[] {
  return readSeedTable("facts/communes").filter((row) => field(row, "province_code") === PROVINCE);
}

/** Facilities with their kinds over time, and planned and actual beds. */
export async function loadSampleFacilities(client: Client): Promise<void> {
  const hospitals = readSeedTable("sample/facilities");
  const communes = haTinhCommunes();
  const codes = [
    { code: PROVINCIAL_HOSPITAL, commune: null },
    ...hospitals.map((row) => ({ code: field(row, "code"), commune: null })),
    ...communes.map((row) => ({ code: stationCode(field(row, "code")), commune: field(row, "code") })),
  ];
  const createdAt = recordedAfter(REGISTRY_OPENING);
  await insertRows(
    client,
    "facility",
    codes.map(({ code }) => ({ code, created_at: createdAt })),
  );
  await insertRows(
    client,
    "reporting_unit",
    codes.map(({ code, commune }) => ({
      code,
      level: "facility",
      province_code: PROVINCE,
      commune_code: commune,
      facility_code: code,
    })),
  );
  const versions = [
    ...provincialHospital(),
    ...hospitals.flatMap(hospitalVersions),
    ...communes.flatMap(stationVersions),
  ];
  await insertRows(client, "facility_version", versions);
  await insertRows(client, "facility_link", hospitals.flatMap(conversionLink));
  await insertRows(client, "bed_count", [...publishedBeds(), ...sampleBeds()]);
}

/** Entered as sample when the registry opened; confirmed by the article of 28 October 2025. */
function provincialHospital(): Row[] {
  const state = {
    entity_id: uuidFromName("facility", PROVINCIAL_HOSPITAL, 1),
    facility_code: PROVINCIAL_HOSPITAL,
    name_vi: "Bệnh viện Đa khoa tỉnh Hà Tĩnh",
    name_en: "Hà Tĩnh Provincial General Hospital",
    kind: "provincial_general_hospital",
    ownership: "public",
    care_level: "specialised",
    province_code: PROVINCE,
    commune_code: null,
    terrain: null,
    has_beds: true,
    from_date: REGISTRY_OPENING,
    to_date: null,
  };
  return confirmedByArticle(state, state);
}

function confirmedByArticle(before: Row, after: Row): Row[] {
  const published = moment(ARTICLE, "09:00");
  return [
    { ...before, ...SAMPLE, recorded_at: recordedAfter(REGISTRY_OPENING), superseded_at: published },
    { ...after, source_id: "art-hatinh", is_sample: false, recorded_at: published, superseded_at: null },
  ];
}

function hospitalVersions(row: TsvRow): Row[] {
  const converted = fieldOrNull(row, "converted_on");
  const state = (part: number, kind: string, name: { vi: string; en: string }): Row => ({
    entity_id: uuidFromName("facility", field(row, "code"), part),
    facility_code: field(row, "code"),
    name_vi: name.vi,
    name_en: name.en,
    kind,
    ownership: field(row, "ownership"),
    care_level: fieldOrNull(row, "care_level"),
    province_code: PROVINCE,
    commune_code: null,
    terrain: null,
    has_beds: field(row, "has_beds") === "yes",
  });
  const name = { vi: field(row, "name_vi"), en: field(row, "name_en") };
  const first = state(1, field(row, "kind"), name);
  if (converted === null) return dated(first, { from: REGISTRY_OPENING, to: null });
  const on = isoDate(converted);
  const number = field(row, "code").slice(-2);
  const second = state(2, "regional_general_hospital", {
    vi: `Bệnh viện Đa khoa khu vực, trước là Trung tâm Y tế số ${number} (mẫu)`,
    en: `Regional general hospital, formerly medical centre no. ${number} (sample)`,
  });
  return [...dated(first, { from: REGISTRY_OPENING, to: addDays(on, -1) }), ...dated(second, { from: on, to: null })];
}

function conversionLink(row: TsvRow): Row[] {
  const converted = fieldOrNull(row, "converted_on");
  if (converted === null) return [];
  const code = field(row, "code");
  return [
    {
      entity_id: uuidFromName("facility link", code, converted),
      from_code: code,
      to_code: code,
      kind: "converted",
      effective_on: converted,
      ...SAMPLE,
      recorded_at: recordedAfter(isoDate(converted)),
      superseded_at: null,
    },
  ];
}

function stationVersions(row: TsvRow): Row[] {
  const commune = field(row, "code");
  const state = {
    entity_id: uuidFromName("facility", stationCode(commune), 1),
    facility_code: stationCode(commune),
    name_vi: `Trạm Y tế ${field(row, "name_vi")}`,
    name_en: `${field(row, "name_en")} Health Station`,
    kind: "health_station",
    ownership: "public",
    care_level: "initial",
    province_code: PROVINCE,
    commune_code: commune,
    terrain: sampleTerrain({ longitude: Number(field(row, "longitude")), latitude: Number(field(row, "latitude")) }),
    has_beds: false,
  };
  return dated(state, { from: UNITS_COUNT_FROM, to: null });
}

function dated(state: Row, span: { from: IsoDate; to: IsoDate | null }): Row[] {
  return versionsOf(span).map((version) => ({ ...state, ...SAMPLE, ...version }));
}

/** HT-10 and HT-11: 1,000 planned beds before the decision, 1,300 by the day of the article. */
function publishedBeds(): Row[] {
  const beds = (part: number, count: number, from: IsoDate, to: IsoDate | null): Row => ({
    entity_id: uuidFromName("beds", PROVINCIAL_HOSPITAL, "planned", part),
    facility_code: PROVINCIAL_HOSPITAL,
    kind: "planned",
    beds: count,
    from_date: from,
    to_date: to,
  });
  const before = confirmedByArticle(
    beds(1, 1000, REGISTRY_OPENING, null),
    beds(1, 1000, REGISTRY_OPENING, addDays(ARTICLE, -1)),
  );
  const fact = {
    source_id: "art-hatinh",
    is_sample: false,
    recorded_at: moment(ARTICLE, "09:00"),
    superseded_at: null,
  };
  return [...before, { ...beds(2, 1300, ARTICLE, null), ...fact }];
}

function sampleBeds(): Row[] {
  const rows = readSeedTable("sample/beds");
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const isSameSeries =
      next !== undefined &&
      field(next, "facility_code") === field(row, "facility_code") &&
      field(next, "kind") === field(row, "kind");
    const state = {
      entity_id: uuidFromName("beds", field(row, "facility_code"), field(row, "kind"), field(row, "from_date")),
      facility_code: field(row, "facility_code"),
      kind: field(row, "kind"),
      beds: Number(field(row, "beds")),
    };
    const to = isSameSeries ? addDays(isoDate(field(next, "from_date")), -1) : null;
    return dated(state, { from: isoDate(field(row, "from_date")), to });
  });
}
