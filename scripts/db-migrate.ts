import { runCommand } from "./database/command";
import { applyMigrations } from "./database/migrate";
import { withDatabase } from "./database/with-database";

await runCommand(() =>
  withDatabase(async ({ ownerUrl }) => {
    const names = await applyMigrations({ connectionString: ownerUrl });
    console.log(names.length === 0 ? "The database is current." : names.map((name) => `Applied ${name}`).join("\n"));
  }),
);
