import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureDatabase } from "./bench/measure-database";
import { measureServer } from "./bench/measure-server";
import { printReport, type Report } from "./bench/report";
import { runCommand } from "./database/command";
import { Refusal } from "./runtime/refusal.mjs";

const USAGE = "npm run bench [-- --rounds 5] [-- --only server|database]";
const FEWEST_ROUNDS = 3;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: "string", default: "3" }, only: { type: "string" } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS)
    throw new Refusal(`At least ${FEWEST_ROUNDS} rounds: ${USAGE}`);
  if (values.only !== undefined && values.only !== "server" && values.only !== "database") throw new Refusal(USAGE);
  const folder = mkdtempSync(join(tmpdir(), "moc-bench-"));
  // PostgreSQL's own user has to reach its data and the file it copies from.
  chmodSync(folder, 0o711);
  try {
    const server = values.only === "database" ? null : await measureServer({ folder, rounds });
    const database = values.only === "server" ? null : await measureDatabase({ folder, rounds });
    const report: Report = { date: new Date().toISOString(), machine: describeMachine(), rounds, server, database };
    mkdirSync("bench-results", { recursive: true });
    const file = `bench-results/${report.date.replaceAll(/[:.]/g, "-")}.json`;
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`${printReport(report)}\nWritten to ${file}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memory} GiB, ${release()}, Node ${process.version}`;
}
