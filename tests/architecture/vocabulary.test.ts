import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readSourceFiles } from "./source-files";

const files = readSourceFiles(["app", "components", "lib"]);
const FEATURE_FILES = [
  "schema",
  "types",
  "data",
  "loaders",
  "mutations",
  "actions",
  "access",
  "constants",
  "api-schema",
  "api-view",
];
const TOP_LEVEL = ["app", "components", "lib", "prisma", "public", "tests", "scripts", "docs"];

describe("names and places", () => {
  it("the top level holds nothing but the agreed folders", () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
      .map((entry) => entry.name)
      .filter(
        (name) => !TOP_LEVEL.includes(name) && !["test-results", "playwright-report", "bench-results"].includes(name),
      );
    expect(folders).toEqual([]);
  });

  it("a feature folder holds only files of the closed vocabulary", () => {
    const wrong = files
      .map((file) => file.path)
      .filter((path) => path.startsWith("lib/features/"))
      .filter((path) => !FEATURE_FILES.includes((path.split("/")[3] ?? "").replace(/\.tsx?$/, "")));
    expect(wrong).toEqual([]);
  });

  it("there are no barrels and no drawers for odds and ends", () => {
    const wrong = files
      .map((file) => file.path)
      .filter(
        (path) => /\/(index|utils|helpers|misc|common)\.tsx?$/.test(path) && !path.startsWith("lib/i18n/messages/"),
      );
    expect(wrong).toEqual([]);
  });

  it("file names are kebab-case", () => {
    const wrong = files
      .map((file) => file.path.split("/").at(-1) ?? "")
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.tsx?$/.test(name) && !/^\[/.test(name));
    expect(wrong).toEqual([]);
  });

  it("no file is longer than 300 lines, and most are short", () => {
    const counted = files.filter((file) => !file.path.startsWith("lib/i18n/messages/"));
    expect(counted.filter((file) => file.lines > 300).map((file) => file.path)).toEqual([]);
    const lengths = counted.map((file) => file.lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)] ?? 0).toBeLessThanOrEqual(75);
    expect(lengths[Math.floor(lengths.length * 0.9)] ?? 0).toBeLessThanOrEqual(200);
  });

  it("server-only code says so", () => {
    const wrong = files
      .filter(
        (file) =>
          /^lib\/features\/[^/]+\/(data|mutations)(\.ts|\/)/.test(file.path) &&
          !file.text.includes('import "server-only"'),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it("no query is built from text", () => {
    const wrong = files.filter((file) => /\$(query|execute)RawUnsafe/.test(file.text)).map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it("API handlers stay thin", () => {
    const wrong = files
      .filter((file) => /^app\/api\/.*route\.ts$/.test(file.path) && file.lines > 60)
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it("the lock file names no registry", () => {
    expect(existsSync(join(ROOT, "package-lock.json"))).toBe(true);
    const lock = readSourceText("package-lock.json");
    expect(lock).not.toMatch(/"resolved"/);
  });
});

function readSourceText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
