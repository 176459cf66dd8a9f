import { setFlagsFromString } from "node:v8";
import { BATCH_TURN_LOCK, batchLockName } from "@/lib/features/briefings/constants";
import { withClient } from "./database/client";
import { runCommand } from "./database/command";
import { Refusal } from "./runtime/refusal.mjs";

// The database client is compiled to WebAssembly; compiling it a second time, for speed, takes 30 MiB and gains nothing here.
setFlagsFromString("--liftoff-only");

/**
 * Makes the documents of a batch (lib/features/briefings/mutations/start-batch-program.ts starts it). Its connection holds
 * a lock for as long as it lives, by which the web server knows that it does, and then waits for its turn.
 */
await runCommand(async ([id]) => {
  const url = process.env.DATABASE_URL;
  if (!id || !url) throw new Refusal("Which batch, in which database?");
  await withClient(url, async (client) => {
    // Without it there is no sign of life, and perhaps no database either.
    client.on("error", () => process.exit(1));
    // Loaded when its turn has come, not before: those who ask for many batches at once have one program in memory.
    for (const name of [batchLockName(id), BATCH_TURN_LOCK]) {
      await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
    }
    const [{ recordBatchDocuments }, { closeDatabase }] = await loadPrograms();
    const made = await recordBatchDocuments(id);
    await closeDatabase();
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    const seconds = Math.round(performance.now() / 100) / 10;
    console.log(JSON.stringify({ event: "briefing_batch_made", batchId: id, ...made, seconds, peakMiB }));
  });
});

/** The last two would otherwise be loaded with the first document. */
function loadPrograms() {
  return Promise.all([
    import("@/lib/features/briefings/mutations/record-batch-documents"),
    import("@/lib/db/client"),
    import("@/lib/export/briefings/pdf/render-briefing-pdf"),
    import("@/lib/export/briefings/xlsx/render-briefing-xlsx"),
  ]);
}
