import "server-only";

import { spawn } from "node:child_process";
import { join } from "node:path";

/** What the program may keep for JavaScript, in MiB; the drawing of documents has its memory outside of it. */
const HEAP_MIB = 96;

export const BATCH_PROGRAM_FLAGS = [
  `--max-old-space-size=${HEAP_MIB}`,
  "--max-semi-space-size=4",
  "--conditions=react-server",
  "--import",
  "tsx",
] as const;

/**
 * Starts the program that makes the documents of a batch, apart from the request and from the web server: its memory and
 * its two busy cores are not the server's, and it lives on when the server is started anew. What it has to say goes to the
 * server's log. The page of the batch tells whether it lives (data/batch-life.ts).
 */
export function startBatchProgram(id: string): void {
  const root = process.cwd();
  const script = join(/* turbopackIgnore: true */ root, "scripts", "briefing-batch.ts");
  const child = spawn(process.execPath, [...BATCH_PROGRAM_FLAGS, script, id], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
    // Options of the server are not the program's.
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  // Without a listener a machine that can start nothing more would end the server; the batch then shows as broken.
  child.on("error", () => undefined);
  child.unref();
}
