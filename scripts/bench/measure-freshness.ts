import { withClient } from "../database/client";
import { median, round } from "./statistics";

export interface Freshness {
  readonly database: string;
  /** Milliseconds until a corrected figure and everything summed from it are there for the next reader, median. */
  readonly milliseconds: number;
  readonly isRight: boolean;
}

/**
 * Corrects one station's figure as the web server would (supersede, append, commit) and reads the kept summary at once:
 * triggers keep it within the same transaction, so the time until it is right is the time of the write.
 */
export async function measureFreshness(options: { database: string; url: string; times: number }): Promise<Freshness> {
  return withClient(options.url, async (client) => {
    const durations: number[] = [];
    let isRight = true;
    for (let index = 0; index < options.times; index += 1) {
      const before = await readTotal(client);
      const began = performance.now();
      await client.query("BEGIN");
      await client.query(
        `WITH old AS (
           UPDATE observation SET superseded_at = now()
            WHERE id = (SELECT id FROM observation WHERE indicator_code = $1 AND province_code = '42' AND to_date = $2
                           AND superseded_at IS NULL ORDER BY unit_code LIMIT 1)
           RETURNING *)
         INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status,
                                  origin, source_id, inputs_hash, approved_at, is_sample, recorded_at)
         SELECT indicator_code, unit_code, province_code, period_kind, from_date, to_date, value + 1, status, origin,
                source_id, inputs_hash, approved_at, is_sample, now() FROM old`,
        [INDICATOR, DAY],
      );
      await client.query("COMMIT");
      durations.push(performance.now() - began);
      isRight = isRight && (await readTotal(client)) === before + 1;
    }
    return { database: options.database, milliseconds: round(median(durations)), isRight };
  });
}

const INDICATOR = "station_doctors_permanent";
const DAY = "2026-08-31";

async function readTotal(client: {
  query: (text: string, values: unknown[]) => Promise<{ rows: { total: string }[] }>;
}) {
  const { rows } = await client.query(
    "SELECT total::text FROM unit_group_summary WHERE indicator_code = $1 AND province_code = '42' AND to_date = $2 AND NOT approved_only",
    [INDICATOR, DAY],
  );
  return Number(rows[0]?.total);
}
