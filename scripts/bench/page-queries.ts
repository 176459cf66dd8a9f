import type pg from "pg";
import { withClient } from "../database/client";
import { type CapturedQuery, captureQueries } from "./capture-queries";
import { quantile, round } from "./statistics";

export interface PageQueries {
  readonly page: string;
  readonly queries: number;
  /** Milliseconds of one query, alone on one connection, the plan's included. */
  readonly p95Founding: number;
  readonly p95Large: number;
  readonly ratio: number;
  /** The slowest statement of the large database by its median, and how it begins. */
  readonly slowest: { readonly milliseconds: number; readonly text: string };
}

interface Options {
  readonly foundingUrl: string;
  readonly largeUrl: string;
  readonly rounds: number;
}

const SHOWN_LENGTH = 90;

/**
 * What each page asks PostgreSQL for, caught once from its loader, then asked again one by one on the founding and on the
 * large database in turn, so that both see the same moments of the machine.
 */
export async function measurePageQueries(options: Options): Promise<PageQueries[]> {
  process.env.DATABASE_URL = options.foundingUrl;
  const { listPages } = await import("./pages");
  const { closeDatabase } = await import("@/lib/db/client");
  const caught: { page: string; queries: CapturedQuery[] }[] = [];
  for (const { page, load } of await listPages()) caught.push({ page, queries: await captureQueries(load) });
  await closeDatabase();
  return withClient(options.foundingUrl, (founding) =>
    withClient(options.largeUrl, async (large) => {
      const results: PageQueries[] = [];
      for (const one of caught) results.push(await measurePage(one, { founding, large, rounds: options.rounds }));
      return results;
    }),
  );
}

async function measurePage(
  { page, queries }: { page: string; queries: readonly CapturedQuery[] },
  { founding, large, rounds }: { founding: pg.Client; large: pg.Client; rounds: number },
): Promise<PageQueries> {
  const [ofFounding, ofLarge] = [queries.map((): number[] => []), queries.map((): number[] => [])];
  // The first turn warms both and is not counted.
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, query] of queries.entries()) {
      const first = await time(founding, query);
      const second = await time(large, query);
      if (round === 0) continue;
      ofFounding[index]?.push(first);
      ofLarge[index]?.push(second);
    }
  const medians = ofLarge.map((times) => quantile(times, 0.5));
  const slowest = medians.indexOf(Math.max(...medians));
  const [p95Founding, p95Large] = [quantile(ofFounding.flat(), 0.95), quantile(ofLarge.flat(), 0.95)];
  return {
    page,
    queries: queries.length,
    p95Founding: round(p95Founding),
    p95Large: round(p95Large),
    ratio: round(p95Large / p95Founding),
    slowest: { milliseconds: round(medians[slowest] ?? 0), text: shorten(queries[slowest]?.text ?? "") },
  };
}

async function time(client: pg.Client, { text, values }: CapturedQuery): Promise<number> {
  const before = performance.now();
  await client.query({ text, values: [...values] });
  return performance.now() - before;
}

function shorten(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().slice(0, SHOWN_LENGTH);
}
