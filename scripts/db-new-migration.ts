import { now } from "@/lib/shared/clock";
import { runCommand } from "./database/command";
import { writeMigration } from "./database/new-migration";

await runCommand(async (args) => {
  const name = args.find((arg) => !arg.startsWith("--")) ?? "";
  const path = await writeMigration({ name, at: now(), handWritten: args.includes("--hand-written") });
  console.log(`Wrote ${path}: read it, add what Prisma cannot say, then npm run db:migrate.`);
});
