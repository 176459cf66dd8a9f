import type pg from "pg";
import { withClient } from "@/scripts/database/client";
import { loadFoundingData } from "@/scripts/database/founding-data";
import { APP_ROLE } from "@/scripts/database/migrate";
import { OWNER_ROLE } from "@/scripts/database/roles";

export const TEMPLATE = "moc_template";
const SEEDED_TEMPLATE = "moc_template_seeded";
const SEEDING = "moc_template_seeding";
const SEEDING_LOCK = 662_000_002;

export interface TestServer {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  dataFolder: string;
}

/** The same server and role, another database. */
export function urlOf(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

export async function copyDatabase(client: pg.Client, copy: { from: string; to: string }): Promise<void> {
  await client.query(`CREATE DATABASE ${copy.to} TEMPLATE ${copy.from} OWNER ${OWNER_ROLE}`);
  // Rights on a database itself are not copied with it.
  await client.query(`GRANT CONNECT ON DATABASE ${copy.to} TO ${APP_ROLE}`);
}

async function makeSeededTemplate(client: pg.Client, server: TestServer): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${SEEDING} WITH (FORCE)`);
  await copyDatabase(client, { from: TEMPLATE, to: SEEDING });
  await loadFoundingData({
    ownerUrl: urlOf(server.ownerUrl, SEEDING),
    dataFolder: server.dataFolder,
    progress: () => undefined,
  });
  await client.query(`ALTER DATABASE ${SEEDING} RENAME TO ${SEEDED_TEMPLATE}`);
}

/** Loads the founding data once a run, when the first test file asks; the others wait for it. */
async function ensureSeededTemplate(client: pg.Client, server: TestServer): Promise<void> {
  await client.query("SELECT pg_advisory_lock($1)", [SEEDING_LOCK]);
  try {
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [SEEDED_TEMPLATE]);
    if (!found.rowCount) await makeSeededTemplate(client, server);
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [SEEDING_LOCK]);
  }
}

export async function createFromTemplate(server: TestServer, options: { name: string; seeded: boolean }) {
  await withClient(server.superuserUrl, async (client) => {
    if (options.seeded) await ensureSeededTemplate(client, server);
    await copyDatabase(client, { from: options.seeded ? SEEDED_TEMPLATE : TEMPLATE, to: options.name });
  });
}

export async function dropTestDatabase(server: TestServer, name: string): Promise<void> {
  await withClient(server.superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
