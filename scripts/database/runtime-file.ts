import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSameProcess } from "../runtime/processes.mjs";

export interface ProcessNote {
  pid: number;
  mark: string | null;
}

/** What a running start tells other commands: where the database listens, and which processes are its own. */
export interface RuntimeNote {
  start: ProcessNote;
  database: { port: number; pid: number };
  web?: ProcessNote & { url: string };
}

const NAME = "runtime.json";

export function writeRuntimeNote(dataFolder: string, note: RuntimeNote): void {
  const path = join(dataFolder, NAME);
  writeFileSync(`${path}.draft`, JSON.stringify(note, null, 2), { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

export function removeRuntimeNote(dataFolder: string): void {
  rmSync(join(dataFolder, NAME), { force: true });
}

/** What the file says, whether or not those processes still run. */
export function readRuntimeNote(dataFolder: string): RuntimeNote | null {
  try {
    return JSON.parse(readFileSync(join(dataFolder, NAME), "utf8"));
  } catch {
    return null;
  }
}

/** The note of a start that still runs; a killed one leaves a file that counts as none. */
export function readLivingRuntimeNote(dataFolder: string): RuntimeNote | null {
  const note = readRuntimeNote(dataFolder);
  return note && isSameProcess(note.start) ? note : null;
}
