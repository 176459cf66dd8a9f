import { spawn } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type pg from "pg";
import { projectRoot } from "../runtime/project.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { withClient } from "./client";

/** Name of the row that a finished loading leaves in `seed_run`. */
const RUN_NAME = "founding-data";
const LOADING_NOTE = "founding-data-loading";

export type FoundingDataState = "empty" | "loaded" | "broken_off";

async function isTrue(client: pg.Client, sql: string, values: unknown[] = []): Promise<boolean> {
  return (await client.query(`SELECT ${sql} AS answer`, values)).rows[0].answer;
}

/**
 * Broken off: provinces are there, the closing row is not, and this data folder remembers a loading that it
 * began. Without that note the rows are somebody's own and nobody's to remove.
 */
export async function readFoundingDataState(options: {
  ownerUrl: string;
  dataFolder: string;
}): Promise<FoundingDataState> {
  return withClient(options.ownerUrl, async (client) => {
    if (await isTrue(client, "EXISTS (SELECT FROM seed_run WHERE name = $1)", [RUN_NAME])) return "loaded";
    if (!(await isTrue(client, "EXISTS (SELECT FROM province)"))) return "empty";
    return existsSync(join(options.dataFolder, LOADING_NOTE)) ? "broken_off" : "loaded";
  });
}

interface LoadOptions {
  ownerUrl: string;
  dataFolder: string;
  progress: (text: string) => void;
}

/** Runs the seed in a process of its own, since server-only modules need Node's `react-server` condition. */
export async function loadFoundingData({ ownerUrl, dataFolder, progress }: LoadOptions): Promise<void> {
  const note = join(dataFolder, LOADING_NOTE);
  writeFileSync(note, "");
  await runSeed(ownerUrl, progress);
  await withClient(ownerUrl, (client) =>
    client.query("INSERT INTO seed_run (name, finished_at) VALUES ($1, now()) ON CONFLICT DO NOTHING", [RUN_NAME]),
  );
  rmSync(note, { force: true });
}

function runSeed(ownerUrl: string, progress: (text: string) => void): Promise<void> {
  const script = join(projectRoot, "scripts/load-founding-data.ts");
  const args = ["--conditions=react-server", "--import", "tsx", script];
  const env = { ...process.env, DATABASE_URL: ownerUrl };
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ["ignore", "pipe", "pipe"] });
  const errors: string[] = [];
  createInterface({ input: child.stdout }).on("line", progress);
  createInterface({ input: child.stderr }).on("line", (line) => errors.push(line));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      if (process.env.MOC_DEBUG === "1") console.error(errors.join("\n"));
      const reason = errors.find((line) => /error/i.test(line)) ?? errors[0] ?? `it ended with ${code}`;
      reject(new Refusal(`Loading the founding data failed: ${reason.trim()} (MOC_DEBUG=1 shows the details)`));
    });
  });
}

/** The sample accounts that exist, by address; they are the ones whose password everybody knows. */
export async function listSampleAccounts(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT profile.email FROM app_user JOIN user_profile profile ON profile.user_id = app_user.id
       WHERE app_user.is_sample AND app_user.disabled_at IS NULL ORDER BY profile.email`,
    );
    return rows.map((row) => row.email);
  });
}
