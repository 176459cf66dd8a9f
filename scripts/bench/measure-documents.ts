import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "../database/client";
import { openEmbeddedDatabase } from "../database/embedded-database";
import { loadFoundingData } from "../database/founding-data";
import { applyMigrations } from "../database/migrate";
import { type BatchTime, timeBatch } from "./time-batch";
import { type FormatTime, timeFormats } from "./time-formats";

export interface DocumentsReport {
  /** From the request to the numbered draft, figures and words frozen. */
  readonly makeSeconds: number;
  readonly formats: readonly FormatTime[];
  readonly batch: BatchTime;
}

/** The documents of Hà Tĩnh's October one by one, and those of all provinces at once, on founding data of their own. */
export async function measureDocuments({
  folder,
  rounds,
}: {
  folder: string;
  rounds: number;
}): Promise<DocumentsReport> {
  const dataFolder = join(folder, "documents");
  mkdirSync(dataFolder, { mode: 0o711 });
  const database = await openEmbeddedDatabase({ dataFolder, say: () => undefined });
  const breakOff = () => void database.cluster.stop().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, breakOff);
  const before = process.env.DATABASE_URL;
  try {
    await applyMigrations({ connectionString: database.ownerUrl });
    await loadFoundingData({ ownerUrl: database.ownerUrl, dataFolder, progress: () => undefined });
    await withClient(database.ownerUrl, (client) => client.query("ANALYZE"));
    process.env.DATABASE_URL = database.appUrl;
    const { makeSeconds, formats } = await timeFormats(rounds);
    return { makeSeconds, formats, batch: await timeBatch({ rounds, ownerUrl: database.ownerUrl }) };
  } finally {
    const { closeDatabase } = await import("@/lib/db/client");
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, breakOff);
    await database.cluster.stop();
  }
}
