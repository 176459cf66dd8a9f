import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { requireWritable } from "../runtime/preflight.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { ensureServerUser, findBinaries } from "./binaries";
import { createCluster, type RunningCluster, SUPERUSER, startCluster } from "./cluster";
import { locateCluster } from "./cluster-folder";
import { APP_ROLE } from "./migrate";
import { connectionUrl, DATABASE_NAME, ensureDatabase, ensureRoles, OWNER_ROLE, type Passwords } from "./roles";
import { readOrMakeSecret } from "./secrets";

export interface DatabaseAddresses {
  /** The web server's role. */
  appUrl: string;
  /** The owner of the tables: migrations and founding data. */
  ownerUrl: string;
}

export interface EmbeddedDatabase extends DatabaseAddresses {
  cluster: RunningCluster;
  superuserUrl: string;
}

interface OpenOptions {
  dataFolder: string;
  say: (line: string) => void;
  settings?: Readonly<Record<string, string>>;
}

function readPasswords(dataFolder: string): Passwords {
  return {
    superuser: readOrMakeSecret(dataFolder, "database-superuser-password"),
    owner: readOrMakeSecret(dataFolder, "database-owner-password"),
    app: readOrMakeSecret(dataFolder, "database-app-password"),
  };
}

export function embeddedAddresses(dataFolder: string, port: number): DatabaseAddresses {
  const passwords = readPasswords(dataFolder);
  return {
    appUrl: connectionUrl({ port, user: APP_ROLE, password: passwords.app, database: DATABASE_NAME }),
    ownerUrl: connectionUrl({ port, user: OWNER_ROLE, password: passwords.owner, database: DATABASE_NAME }),
  };
}

function requireWholeCluster(folder: string) {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  throw new Refusal(`${folder} is not a database of this program: move it away, then start again.`);
}

/** Makes the cluster when there is none, starts it, and makes roles and database. Take the data folder's lock first. */
export async function openEmbeddedDatabase({ dataFolder, say, settings }: OpenOptions): Promise<EmbeddedDatabase> {
  requireWritable(dataFolder, "give this user write permission on it, or choose another folder with MOC_DATA_DIR");
  const user = ensureServerUser();
  const binaries = findBinaries(user, say);
  const folder = locateCluster({ dataFolder, user, say });
  requireWritable(dirname(folder), "give this user write permission on it");
  const passwords = readPasswords(dataFolder);
  const options = { folder, binaries, user, logFile: join(dataFolder, "postgres.log"), settings };
  if (!existsSync(folder)) await createCluster({ ...options, superuserPassword: passwords.superuser });
  requireWholeCluster(folder);
  const cluster = await startCluster(options);
  const superuserUrl = connectionUrl({
    port: cluster.port,
    user: SUPERUSER,
    password: passwords.superuser,
    database: "postgres",
  });
  try {
    await ensureRoles({ port: cluster.port, passwords });
    await ensureDatabase({ superuserUrl, name: DATABASE_NAME });
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { cluster, superuserUrl, ...embeddedAddresses(dataFolder, cluster.port) };
}
