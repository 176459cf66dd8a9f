import { parseArgs } from "node:util";
import { keepFile } from "./briefing/keep-file";
import { readBriefingOptions } from "./briefing/options";
import { runCommand } from "./database/command";
import { withDatabase } from "./database/with-database";
import { Refusal } from "./runtime/refusal.mjs";

// For a scheduled job: standard output has one line a file, as `sha256sum -c` reads it; all else goes to standard error.
await runCommand(async (args) => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ province: text, kind: text, period: text, out: text, "as-of": text, formats: text },
      ...{ regime: text, layout: text, language: text },
    },
  });
  const options = readBriefingOptions(values);
  await withDatabase(async () => {
    // Imported here: server modules read DATABASE_URL, which only now is known.
    const { makeBriefingFiles } = await import("./briefing/make-files");
    const { failed, made } = await makeBriefingFiles(options, (file) => keepFile(options.out, file));
    if (failed > 0)
      throw new Refusal(
        `${failed} tệp không lập được, ${made} tệp đã ghi. / ${failed} files were not made, ${made} are in place.`,
      );
  });
});
