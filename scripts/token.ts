import { parseArgs } from "node:util";
import { runCommand } from "./database/command";
import { withDatabase } from "./database/with-database";
import { Refusal } from "./runtime/refusal.mjs";

const USAGE = "npm run -s token -- --email leader@hatinh.moc.example [--name laptop] [--days 90]";

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: "string" },
      name: { type: "string", default: "command line" },
      days: { type: "string", default: "90" },
    },
  });
  const { email, name } = values;
  const expiresInDays = Number(values.days);
  if (!email || !Number.isInteger(expiresInDays) || expiresInDays < 1)
    throw new Refusal(`Whose token, for how long? ${USAGE}`);
  await withDatabase(async () => {
    // Imported here: server modules read DATABASE_URL, which only now is known.
    const { recordApiToken } = await import("@/lib/features/users/mutations/record-api-token");
    const { token } = await recordApiToken({ email, name, expiresInDays });
    console.log(token);
  });
});
