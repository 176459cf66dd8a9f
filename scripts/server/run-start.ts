import { listSampleAccounts } from "../database/founding-data";
import { readRuntimeNote, removeRuntimeNote, writeRuntimeNote } from "../database/runtime-file";
import { Refusal } from "../runtime/refusal.mjs";
import { isLoopback, type StartOptions } from "../runtime/start-options.mjs";
import type { Step } from "../runtime/steps.mjs";
import { fillDatabase, type OpenedDatabase, openDatabase } from "./open-database";
import { requireSafeHost } from "./require-safe-host";
import { startWebServer, type WebServer } from "./web-server";

interface RunOptions extends StartOptions {
  folder: string;
  step: Step;
}

const SAMPLE_PASSWORD = "moc-so-lieu-mau";

const say = (line: string) => console.log(`  ${line}`);

function listenForStop(): Promise<"stop"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve("stop"));
  });
}

async function serve(database: OpenedDatabase, options: RunOptions, url: string): Promise<WebServer> {
  const env = {
    DATABASE_URL: database.appUrl,
    NEXTAUTH_SECRET: database.secret,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || url,
    MOC_DEMO: options.isDemo ? "1" : "0",
  };
  // The owner's address is not the web server's business.
  const web = await startWebServer({ ...options, env: { ...env, MIGRATE_DATABASE_URL: "" } });
  const note = readRuntimeNote(options.folder);
  if (note) writeRuntimeNote(options.folder, { ...note, web: { pid: web.pid, mark: web.mark, url } });
  return web;
}

function announce({ url, accounts, isDev }: { url: string; accounts: readonly string[]; isDev: boolean }) {
  console.log(`\nMốc is at ${url}${isDev ? " (development)" : ""}; Ctrl-C stops it.`);
  if (accounts.length === 0)
    return console.log("There are no sample accounts: npm run create-admin makes the first account.");
  console.log(`Sample accounts, password ${SAMPLE_PASSWORD}:`);
  for (const email of accounts) console.log(`  ${email}`);
}

interface Parts {
  opening?: Promise<OpenedDatabase>;
  serving?: Promise<WebServer>;
}

/** Web server first, then the database; what is still starting is waited for, or it would live on alone. */
async function stopEverything({ opening, serving }: Parts, folder: string) {
  const [database, web] = await Promise.all([opening?.catch(() => null), serving?.catch(() => null)]);
  await web?.stop();
  await database?.embedded?.cluster.stop();
  removeRuntimeNote(folder);
}

/** Gives the name of the server that ended by itself. */
async function bringUp(options: RunOptions, parts: Parts): Promise<string> {
  const { folder, step } = options;
  parts.opening = openDatabase({ folder, step, say });
  const database = await parts.opening;
  await fillDatabase(database, { ...options, say });
  const accounts = await listSampleAccounts(database.ownerUrl);
  requireSafeHost(options, accounts);
  const url = `http://${isLoopback(options.host) ? options.host : "127.0.0.1"}:${options.port}`;
  parts.serving = step("Starting the web server", () => serve(database, options, url));
  const web = await parts.serving;
  announce({ url, accounts, isDev: options.dev });
  const endings = [web.exited.then(() => "web server")];
  if (database.embedded) endings.push(database.embedded.cluster.exited.then(() => "database"));
  return Promise.race(endings);
}

/** Opens and fills the database, serves until a signal or until one of the two servers ends by itself. */
export async function runStart(options: RunOptions): Promise<void> {
  const stopped = listenForStop();
  const parts: Parts = {};
  try {
    const ending = await Promise.race([stopped, bringUp(options, parts)]);
    if (ending !== "stop")
      throw new Refusal(
        `The ${ending} ended by itself: the lines above or ${options.folder}/postgres.log say why; start again.`,
      );
    console.log("\nStopping");
  } finally {
    await stopEverything(parts, options.folder);
  }
  console.log(process.env.DATABASE_URL ? "✓ The web server is stopped" : "✓ Web server and database are stopped");
}
