import type pg from "pg";
import { Refusal } from "../runtime/refusal.mjs";
import { withClient } from "./client";
import { SUPERUSER } from "./cluster";
import { APP_ROLE } from "./migrate";

export const OWNER_ROLE = "moc_owner";
export const DATABASE_NAME = "moc";

export interface Passwords {
  superuser: string;
  owner: string;
  app: string;
}

interface Address {
  port: number;
  user: string;
  password: string;
  database: string;
}

export function connectionUrl({ port, user, password, database }: Address): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function ensureRole(client: pg.Client, role: { name: string; password: string; options: string }) {
  const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role.name]);
  const verb = found.rowCount ? "ALTER" : "CREATE";
  // Names and options are constants of this program; a password cannot be a parameter of DDL.
  await client.query(`${verb} ROLE ${role.name} ${role.options} PASSWORD ${client.escapeLiteral(role.password)}`);
}

/** The owner of the tables and the web server's role; neither is a superuser. */
export async function ensureRoles(options: { port: number; passwords: Passwords }): Promise<void> {
  const { port, passwords } = options;
  const url = connectionUrl({ port, user: SUPERUSER, password: passwords.superuser, database: "postgres" });
  await withClient(url, async (client) => {
    const plain = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE";
    await ensureRole(client, { name: OWNER_ROLE, password: passwords.owner, options: plain });
    await ensureRole(client, { name: APP_ROLE, password: passwords.app, options: plain });
  });
}

async function dropDatabase(client: pg.Client, name: string) {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

/** Makes the database when it is missing; `fresh` drops it first (after a broken-off loading of the founding data). */
export async function ensureDatabase(options: { superuserUrl: string; name: string; fresh?: boolean }): Promise<void> {
  await withClient(options.superuserUrl, async (client) => {
    if (options.fresh) await dropDatabase(client, options.name);
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [options.name]);
    if (found.rowCount) return;
    const name = client.escapeIdentifier(options.name);
    await client.query(`CREATE DATABASE ${name} OWNER ${OWNER_ROLE} TEMPLATE template0`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${APP_ROLE}`);
  });
}

const OLDEST_SERVER = 150_000;

/** For a PostgreSQL of one's own: reachable, new enough, and what its role may do. */
export async function inspectServer(connectionString: string): Promise<{ version: string; user: string }> {
  try {
    return await withClient(connectionString, async (client) => {
      const { rows } = await client.query(
        "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version, current_user AS user",
      );
      if (rows[0].number < OLDEST_SERVER)
        throw new Refusal(`DATABASE_URL leads to PostgreSQL ${rows[0].version}: Mốc needs 15 or newer.`);
      return { version: rows[0].version, user: rows[0].user };
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = (error as Error).message || (error as { code?: string }).code;
    throw new Refusal(
      `The database of DATABASE_URL does not answer (${reason}): check the address, the password and that it runs.`,
    );
  }
}
