import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "./insert-rows";
import { moment, uuidFromName } from "./names-and-moments";

const EFFECTIVE_FROM = isoDate("2025-01-01");

/** What the texts leave open is a dated setting with a note, printed as a footnote. */
export async function loadSettings(client: Client): Promise<void> {
  await insertRows(client, "setting", [
    setting(
      "counting_rule",
      null,
      "permanent_contract",
      "The texts do not say whether a rotated doctor counts towards the floor (Resolution 72-NQ/TW lists rotation apart from added permanent doctors); setting of the product.",
    ),
    setting(
      "thresholds",
      null,
      { onTrack: 0.95, atRisk: 0.6 },
      "Methods document, section 1; no official thresholds were found.",
    ),
    setting(
      "population_series",
      "42",
      "administrative",
      "Administrative population published with the 2025 mergers; the statistical population of Hà Tĩnh differs by 23 %. Which series the province uses is not published; setting of the product.",
    ),
    setting(
      "floor_for_range",
      null,
      "lower",
      "Resolution 72-NQ/TW says at least 4-5 doctors; progress is measured against the lower end. Setting of the product.",
    ),
    setting(
      "series_events",
      "42",
      [
        {
          date: "2026-01-01",
          label: { vi: "trạm chuyển về UBND cấp xã", en: "stations pass to the communes" },
          indicatorCodes: ["doctors_per_station", "permanent_doctors_per_station"],
        },
      ],
      "Circulars 43/2025/TT-BYT and 53/2025/TT-BYT: from 1 January 2026 a station belongs to the commune People's Committee; the reorganisation of the 209 former stations on that day is sample data.",
    ),
  ]);
}

function setting(key: string, provinceCode: string | null, value: unknown, citation: string): Row {
  return {
    entity_id: uuidFromName("setting", key, provinceCode ?? ""),
    key,
    province_code: provinceCode,
    value,
    effective_from: EFFECTIVE_FROM,
    citation,
    recorded_at: moment(EFFECTIVE_FROM, "09:00"),
  };
}
