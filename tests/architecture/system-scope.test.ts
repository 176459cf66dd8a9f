import { describe, expect, it } from "vitest";
import { readSourceFiles } from "./source-files";

const importers = readSourceFiles(["app", "components", "lib", "prisma", "scripts"]).filter((file) =>
  file.imports.includes("lib/auth/system-scope"),
);

describe("the system's own scope", () => {
  it("is taken by commands and by nothing that answers a request", () => {
    const paths = importers.map((file) => file.path);
    expect(paths).toContain("scripts/briefing/make-files.ts");
    expect(paths.filter((path) => !path.startsWith("scripts/"))).toEqual([]);
  });
});
