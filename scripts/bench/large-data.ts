import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { withClient } from "../database/client";

/** 3,321 stations × 20 indicators × 60 months, some of them corrected once: near 4 million rows. */
const MONTHS = 60;
const FIRST_MONTH = { year: 2021, month: 11 };
const OWN_INDICATORS = 15;
/** One in so many figures was corrected three weeks after it was recorded. */
const CORRECTED_EVERY = 50;

const STATION_INDICATORS = [
  "station_doctors_permanent",
  "station_doctors_contract",
  "station_doctors_rotated",
  "station_doctors_on_site_fte",
  "station_doctors_counted",
];

const COLUMNS =
  "indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin, source_id, approved_at, is_sample, recorded_at, superseded_at";

interface Unit {
  code: string;
  province: string;
}

/**
 * Fills a copy of the founding database with invented figures of every commune-level unit, by COPY from a file that the
 * server reads. Triggers rest meanwhile; afterwards the kept group summaries are worked out once, by their own rule.
 * Gives the number of observations there are then.
 */
export async function loadLargeData(options: { superuserUrl: string; folder: string }): Promise<number> {
  const { superuserUrl, folder } = options;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, "observations.tsv");
  try {
    return await withClient(superuserUrl, async (client) => {
      await addIndicators(client);
      await pipeline(Readable.from(rowsOf(await listUnits(client), await listTaken(client))), createWriteStream(file));
      await client.query("ALTER TABLE observation DISABLE TRIGGER USER");
      const indexes = await dropIndexes(client);
      // A path of our own making, without quotes.
      await client.query(`COPY observation (${COLUMNS}) FROM '${file}'`);
      for (const definition of indexes) await client.query(definition);
      await client.query("ALTER TABLE observation ENABLE TRIGGER USER");
      await summarise(client);
      // What autovacuum does within minutes.
      await client.query("VACUUM ANALYZE");
      const counted = await client.query("SELECT count(*)::int AS rows FROM observation");
      return counted.rows[0].rows;
    });
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the indexes down, since building them once is far faster than keeping them row by row; gives their definitions. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    "SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'observation' AND indexname <> 'observation_pkey'",
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map((row) => row.definition);
}

const indicatorCodes = () => [
  ...STATION_INDICATORS,
  ...Array.from({ length: OWN_INDICATORS }, (_, index) => `bench_${String(index + 1).padStart(2, "0")}`),
];

async function addIndicators(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO indicator (code, name_vi, name_en, definition_vi, definition_en, numerator_vi, numerator_en, denominator_vi,
                            denominator_en, unit_code, higher_is_better, stock_or_flow, aggregation, decimals, citation)
     SELECT code, code, code, '', '', '', '', '', '', 'visits', true, 'flow', 'sum', 0, 'invented for measuring'
       FROM unnest($1::text[]) AS code`,
    [indicatorCodes().filter((code) => code.startsWith("bench_"))],
  );
}

async function listUnits(client: pg.Client): Promise<Unit[]> {
  const { rows } = await client.query(
    "SELECT code, province_code AS province FROM reporting_unit WHERE level = 'commune' ORDER BY code",
  );
  return rows;
}

/** What the founding data hold already: one current figure a source, so these keys are left out. */
async function listTaken(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query(
    "SELECT DISTINCT indicator_code || unit_code || to_date AS key FROM observation WHERE superseded_at IS NULL",
  );
  return new Set(rows.map((row) => row.key));
}

/** Texts of the file, one unit and indicator at a time; the same every time. */
function* rowsOf(units: readonly Unit[], taken: ReadonlySet<string>): Generator<string> {
  const random = createRandom(20261122);
  const months = listMonths();
  let count = 0;
  for (const indicator of indicatorCodes()) {
    const most = indicator.startsWith("bench_") ? 900 : 6;
    for (const { code, province } of units) {
      const lines: string[] = [];
      for (const { from, to, recorded, corrected } of months) {
        if (taken.has(indicator + code + to)) continue;
        const line = (value: number, at: string, until: string) =>
          `${indicator}\t${code}\t${province}\tmonth\t${from}\t${to}\t${value}\tfinal\treport\tsample\t${at}\tt\t${at}\t${until}\n`;
        const value = Math.floor(random() * most);
        count += 1;
        if (count % CORRECTED_EVERY === 0)
          lines.push(line(value + 1, recorded, corrected), line(value, corrected, "\\N"));
        else lines.push(line(value, recorded, "\\N"));
      }
      yield lines.join("");
    }
  }
}

function listMonths() {
  return Array.from({ length: MONTHS }, (_, index) => {
    const day = (month: number, date: number) =>
      new Date(Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + month, date));
    const text = (date: Date) => date.toISOString().slice(0, 10);
    return {
      from: text(day(index, 1)),
      to: text(day(index + 1, 0)),
      recorded: `${text(day(index + 1, 5))} 03:00:00+00`,
      corrected: `${text(day(index + 1, 26))} 03:00:00+00`,
    };
  });
}

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The kept summaries anew, from the recount that "as known on" uses: the same rule as the triggers'. */
async function summarise(client: pg.Client): Promise<void> {
  await client.query("ALTER TABLE unit_group_summary DISABLE TRIGGER USER");
  await client.query("DELETE FROM unit_group_summary");
  await client.query(
    `INSERT INTO unit_group_summary (indicator_code, province_code, level, period_kind, from_date, to_date, approved_only,
                                     units_reported, total, histogram, has_sample, last_recorded_at)
     SELECT i.code, p.code, g.level, g.period_kind, g.from_date, g.to_date, a.approved_only, g.units_reported, g.total,
            g.histogram, g.has_sample, g.last_recorded_at
       FROM indicator i CROSS JOIN province p CROSS JOIN (VALUES (true), (false)) AS a (approved_only)
      CROSS JOIN LATERAL unit_groups_as_known(i.code, p.code, now(), a.approved_only) AS g
      WHERE EXISTS (SELECT FROM observation o WHERE o.indicator_code = i.code AND o.province_code = p.code)`,
  );
  await client.query("ALTER TABLE unit_group_summary ENABLE TRIGGER USER");
}
