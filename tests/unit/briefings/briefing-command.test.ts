import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepFile } from "@/scripts/briefing/keep-file";
import { readBriefingOptions } from "@/scripts/briefing/options";
import { Refusal } from "@/scripts/runtime/refusal.mjs";

const ASKED = { province: "42", kind: "monthly", period: "2026-10", out: "/srv/bao-cao" };

describe("what a scheduled job asks for", () => {
  it("is all seven files in Vietnamese unless told", () => {
    const { formats, language, out } = readBriefingOptions(ASKED);
    expect({ formats, language, out }).toEqual({
      formats: ["docx", "pdf", "xlsx", "html", "csv", "json", "leader.pdf"],
      language: "vi",
      out: "/srv/bao-cao",
    });
  });

  it("hands on only the fields that were given, under the names of the form", () => {
    const { fields } = readBriefingOptions({ ...ASKED, regime: "administrative", "as-of": "2026-10-31" });
    expect(fields).toEqual({
      province: "42",
      kind: "monthly",
      period: "2026-10",
      regime: "administrative",
      asOf: "2026-10-31",
    });
  });

  it("names what is missing, and a format or language that there is not", () => {
    expect(() => readBriefingOptions({ province: "42" })).toThrow(/--kind, --period, --out/);
    expect(() => readBriefingOptions({ ...ASKED, formats: "pdf,odt" })).toThrow(/--formats: odt/);
    expect(() => readBriefingOptions({ ...ASKED, language: "fr" })).toThrow(/--language/);
  });

  it("may be some formats, each made once", () => {
    expect(readBriefingOptions({ ...ASKED, formats: "xlsx, pdf,pdf" }).formats).toEqual(["pdf", "xlsx"]);
  });
});

describe("a file put in a folder", () => {
  let folder = "";
  const name = "Báo cáo tháng 10-2026 - Hà Tĩnh - 42-17.csv";
  const file = (text: string) => ({ fileName: name, bytes: new TextEncoder().encode(text) });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "moc-keep-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("has its Vietnamese name, in a folder that is made when it is not there", () => {
    const path = keepFile(join(folder, "2026", "10"), file("a"));
    expect(path).toBe(join(folder, "2026", "10", name));
    expect(readFileSync(path, "utf8")).toBe("a");
  });

  it("is left as it lies where the bytes are the same", () => {
    const path = keepFile(folder, file("a"));
    expect(keepFile(folder, file("a"))).toBe(path);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("never takes the place of another one", () => {
    writeFileSync(join(folder, name), "của người khác");
    expect(() => keepFile(folder, file("a"))).toThrow(Refusal);
    expect(readFileSync(join(folder, name), "utf8")).toBe("của người khác");
    expect(readdirSync(folder)).toEqual([name]);
  });
});
