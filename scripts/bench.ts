import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureDatabase } from "./bench/measure-database";
import { measureDocuments } from "./bench/measure-documents";
import { measureServer } from "./bench/measure-server";
import { printReport, type Report } from "./bench/report";
import { runCommand } from "./database/command";
import { Refusal } from "./runtime/refusal.mjs";

const USAGE = "npm run bench [-- --rounds 5] [-- --only server|database|documents]";
const FEWEST_ROUNDS = 3;
const PARTS = ["server", "database", "documents"] as const;

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: "string", default: "3" }, only: { type: "string" } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS)
    throw new Refusal(`At least ${FEWEST_ROUNDS} rounds: ${USAGE}`);
  const { only } = values;
  if (only !== undefined && !PARTS.some((part) => part === only)) throw new Refusal(USAGE);
  const measures = (part: (typeof PARTS)[number]) => only === undefined || only === part;
  const folder = mkdtempSync(join(tmpdir(), "moc-bench-"));
  // PostgreSQL's own user has to reach its data and the file it copies from.
  chmodSync(folder, 0o711);
  try {
    const server = measures("server") ? await measureServer({ folder, rounds }) : null;
    const database = measures("database") ? await measureDatabase({ folder, rounds }) : null;
    const documents = measures("documents") ? await measureDocuments({ folder, rounds }) : null;
    const date = new Date().toISOString();
    const report: Report = { date, machine: describeMachine(), rounds, server, database, documents };
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
