import { Refusal } from "../runtime/refusal.mjs";
import { withClient } from "./client";
import type { DatabaseAddresses } from "./embedded-database";
import { APP_ROLE } from "./migrate";
import { inspectServer } from "./roles";

type Env = Readonly<Record<string, string | undefined>>;

/** Checks both addresses. MIGRATE_DATABASE_URL is the tables' owner; without it DATABASE_URL is. */
export async function openExternalDatabase(env: Env): Promise<DatabaseAddresses & { version: string }> {
  const appUrl = env.DATABASE_URL ?? "";
  if (!/^postgres(ql)?:\/\//.test(appUrl))
    throw new Refusal(
      "DATABASE_URL is not an address of PostgreSQL: it begins with postgresql://user:password@host:5432/database.",
    );
  const { version } = await inspectServer(appUrl);
  const ownerUrl = env.MIGRATE_DATABASE_URL || appUrl;
  if (ownerUrl !== appUrl) await inspectServer(ownerUrl);
  return { appUrl, ownerUrl, version };
}

async function worksAs(connectionString: string): Promise<string | null> {
  return withClient(connectionString, async (client) => {
    const { rows } = await client.query(
      "SELECT current_user AS user, EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(current_user, oid, 'member')) AS member, has_table_privilege('audit_event', 'DELETE') AS rewrites",
      [APP_ROLE],
    );
    return rows[0].member && !rows[0].rewrites ? rows[0].user : null;
  }).catch(() => null);
}

async function grantAppRole(addresses: DatabaseAddresses): Promise<void> {
  const user = decodeURIComponent(new URL(addresses.appUrl).username);
  if (user === "" || user === APP_ROLE) return;
  await withClient(addresses.ownerUrl, (client) =>
    client.query(`GRANT ${APP_ROLE} TO ${client.escapeIdentifier(user)}`),
  ).catch(() => undefined);
}

/**
 * After the migrations: the address with which the web server works as a member of moc_app, so that not even it
 * can rewrite the audit trail. When one role owns the tables and serves, each connection changes to moc_app.
 */
export async function findServingUrl(addresses: DatabaseAddresses, say: (line: string) => void): Promise<string> {
  await grantAppRole(addresses);
  if (await worksAs(addresses.appUrl)) return addresses.appUrl;
  const narrowed = new URL(addresses.appUrl);
  narrowed.searchParams.set("options", `-c role=${APP_ROLE}`);
  if (await worksAs(narrowed.href)) return narrowed.href;
  say(
    `Note: the role of DATABASE_URL cannot work as ${APP_ROLE}, so the database itself does not guard the audit trail; see the README on roles.`,
  );
  return addresses.appUrl;
}
