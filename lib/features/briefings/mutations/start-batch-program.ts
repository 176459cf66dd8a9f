import "server-only";

import { spawn } from "node:child_process";
import { join } from "node:path";
import { logger } from "@/lib/shared/logger";

/** What the program may keep for JavaScript, in MiB; the drawing of documents has its memory outside of it. */
const MOST_HEAP_MIB = 96;

/** How the program that makes the documents of a batch is run; what it is given holds it below 300 MB. */
export function describeBatchProgram(id: string) {
  const root = process.cwd();
  const script = join(/* turbopackIgnore: true */ root, "scripts", "briefing-batch.ts");
  const memory = [`--max-old-space-size=${MOST_HEAP_MIB}`, "--max-semi-space-size=4"];
  return {
    command: process.execPath,
    args: [...memory, "--conditions=react-server", "--import", "tsx", script, id],
    cwd: root,
    // Options of the server are not the program's. One pool of memory for two threads keeps less of it in pieces.
    env: { ...process.env, NODE_OPTIONS: "", MALLOC_ARENA_MAX: "2" },
  };
}

/**
 * Starts the program apart from the request and from the web server: its memory and its busy core are not the server's.
 * What it has to say goes to the server's log; the page of the batch knows by its lock whether it lives.
 */
export function startBatchProgram(id: string): void {
  const { command, args, cwd, env } = describeBatchProgram(id);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "inherit", "inherit"] });
  // Without a listener a machine that can start nothing more would end the server; the batch then shows as broken off.
  child.on("error", (error) => logger.error("briefing_batch_not_started", { batchId: id, error }));
  child.unref();
}
