import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "../database/client";
import { openEmbeddedDatabase } from "../database/embedded-database";
import { loadFoundingData } from "../database/founding-data";
import { applyMigrations } from "../database/migrate";
import { OWNER_ROLE } from "../database/roles";
import { loadLargeData } from "./large-data";
import { type Freshness, measureFreshness } from "./measure-freshness";
import { measurePageQueries, type PageQueries } from "./page-queries";

export interface DatabaseReport {
  readonly observations: number;
  readonly loadSeconds: number;
  readonly pages: readonly PageQueries[];
  readonly freshness: readonly Freshness[];
}

const LARGE = "moc_large";
/** More turns than rounds of the web server: a query takes milliseconds. */
const TURNS_PER_ROUND = 10;
const CORRECTIONS_PER_ROUND = 5;

/** Queries and corrections on the founding data and on four million observations, in one cluster of its own. */
export async function measureDatabase({ folder, rounds }: { folder: string; rounds: number }): Promise<DatabaseReport> {
  const dataFolder = join(folder, "database");
  mkdirSync(dataFolder, { mode: 0o711 });
  const settings = { shared_buffers: "2GB", maintenance_work_mem: "512MB", max_wal_size: "8GB" };
  const database = await openEmbeddedDatabase({ dataFolder, say: () => undefined, settings });
  // A run that is broken off takes its database with it.
  const breakOff = () => void database.cluster.stop().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, breakOff);
  const urlOf = (url: string) => Object.assign(new URL(url), { pathname: `/${LARGE}` }).href;
  try {
    await applyMigrations({ connectionString: database.ownerUrl });
    await loadFoundingData({ ownerUrl: database.ownerUrl, dataFolder, progress: () => undefined });
    await withClient(database.superuserUrl, (client) =>
      client.query(`CREATE DATABASE ${LARGE} TEMPLATE moc OWNER ${OWNER_ROLE}`),
    );
    await withClient(database.ownerUrl, (client) => client.query("ANALYZE"));
    const began = performance.now();
    const large = urlOf(database.superuserUrl);
    const observations = await loadLargeData({ superuserUrl: large, folder: join(folder, "copy") });
    const loadSeconds = Math.round((performance.now() - began) / 1000);
    const pages = await measurePageQueries({
      foundingUrl: database.ownerUrl,
      largeUrl: urlOf(database.ownerUrl),
      rounds: rounds * TURNS_PER_ROUND,
    });
    const times = rounds * CORRECTIONS_PER_ROUND;
    const freshness = [
      await measureFreshness({ database: "founding data", url: database.ownerUrl, times }),
      await measureFreshness({ database: "4 million observations", url: urlOf(database.ownerUrl), times }),
    ];
    return { observations, loadSeconds, pages, freshness };
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, breakOff);
    await database.cluster.stop();
  }
}
