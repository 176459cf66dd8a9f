import { type ExecFileException, execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let folder = "";

beforeAll(async () => {
  database = await openAccessDatabase();
  folder = mkdtempSync(join(tmpdir(), "moc-briefing-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await closeAccessDatabase(database);
});

/** As a scheduled job runs it. */
async function runBriefing(...args: string[]) {
  const flags = ["--conditions=react-server", "--import", "tsx", "scripts/briefing.ts"];
  const ask = ["--province", "42", "--kind", "monthly", "--period", "2025-10", "--out", folder];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, ...ask, ...args]);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as ExecFileException & { stdout?: string; stderr?: string };
    return { code, stdout, stderr };
  }
}

const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
const NAME = "Báo cáo tháng 10-2025 - 42 - 42-1";

describe("npm run briefing", () => {
  it("puts the files into the folder and says each one's SHA-256, as sha256sum reads it", async () => {
    const { code, stdout, stderr } = await runBriefing("--formats", "csv,json,html");
    expect(stderr).toContain("42-1 (draft)");
    expect(code).toBe(0);
    const paths = ["html", "csv", "json"].map((format) => join(folder, `${NAME}.${format}`));
    expect(stdout.trim().split("\n")).toEqual(paths.map((path) => `${sha256(path)}  ${path}`));
    expect(readdirSync(folder)).toHaveLength(3);
  }, 60_000);

  it("run again makes no second record, leaves what is there, and names the file whose name is taken by another", async () => {
    writeFileSync(join(folder, `${NAME}.csv`), "tệp của người khác");
    const { code, stdout, stderr } = await runBriefing("--formats", "csv,json");
    expect(code).toBe(1);
    const json = join(folder, `${NAME}.json`);
    expect(stdout).toBe(`${sha256(json)}  ${json}\n`);
    expect(stderr).toContain(`✗ csv: ${join(folder, `${NAME}.csv`)} đã có với nội dung khác`);
    expect(readFileSync(join(folder, `${NAME}.csv`), "utf8")).toBe("tệp của người khác");
    expect(await db().briefing.count()).toBe(1);
  }, 60_000);

  it("refuses a period that has not ended, in both languages, and makes nothing", async () => {
    const { code, stderr } = await runBriefing("--period", "2999-01");
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 1,
      stderr: "✗ --period: Kỳ báo cáo này chưa kết thúc. / This period has not ended yet.",
    });
    expect(await db().briefing.count()).toBe(1);
  }, 60_000);
});
