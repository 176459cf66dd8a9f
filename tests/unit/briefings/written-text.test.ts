import { describe, expect, it } from "vitest";
import { readFileAddress } from "@/lib/features/briefings/schema/file-address";
import { readMakeBriefing } from "@/lib/features/briefings/schema/inputs";
import { kindOfTextKey } from "@/lib/features/briefings/schema/text-key";
import { readWritten } from "@/lib/features/briefings/schema/written-text";

const read = (typed: string, most = 20) => readWritten(typed, { most, isRequired: true });

describe("a text that a person typed", () => {
  it("comes out composed, with one sign for a line's end and no space around it", () => {
    expect(read("  Sở  Y tê\u0301\r\nmới\t. \n")).toEqual({ ok: true, text: "Sở  Y tế\nmới ." });
  });

  it("is refused empty, too long, with signs that print nothing or turn what is read around", () => {
    expect(read(" \n\t ")).toEqual({ ok: false, fault: "required" });
    expect(readWritten("", { most: 20, isRequired: false })).toEqual({ ok: true, text: "" });
    expect(read("x".repeat(20))).toMatchObject({ ok: true });
    expect(read("x".repeat(21))).toEqual({ ok: false, fault: "too_long" });
    for (const sign of ["\u0000", "\u0007", "\u001b", "\u0085", "\u202e", "\u2066", "\uffff", "\ud800"]) {
      expect(read(`a${sign}b`), JSON.stringify(sign)).toEqual({ ok: false, fault: "control_characters" });
    }
  });

  it("has its numbers in plain digits without invisible signs, as the check of typed numbers knows them", () => {
    const wide = { ok: true, text: "15,6% (a)" };
    for (const typed of [
      "１５，６％ （a）",
      "\u{1D7CF}\u{1D7D3},6% (a)",
      "1\u200b5,\u200d6\u2060% (a)",
      "\ufeff1\u00ad5,6% (a)\u200e",
    ])
      expect(read(typed, 30), JSON.stringify(typed)).toEqual(wide);
    expect(read("٩٩%")).toEqual({ ok: false, fault: "control_characters" });
  });

  it("letters of all kinds, formulas and markup are only text", () => {
    for (const text of ["=1+1", "<b>&", "\u{1F3E5} ễ", "a\u200db"]) expect(read(text)).toEqual({ ok: true, text });
  });
});

describe("the key of a text", () => {
  it("names a part, a standing text or a paragraph", () => {
    const keys = [
      "section:next",
      "topic:population",
      "standing:direction",
      "section:none",
      "standing:",
      "results.targets",
      "standing:signer",
      "standing:population",
      "standing:hidden",
    ];
    const paragraphs = ["paragraph", "paragraph", "paragraph"];
    const kinds = ["part", "part", "standing", ...paragraphs, "standing", "standing", "paragraph"];
    expect(keys.map(kindOfTextKey)).toEqual(kinds);
  });
});

describe("the address of a file", () => {
  const id = "3f2b0c1e-5d4a-4c7e-9b1a-2f6d8e9a0b1c";
  it("is an id and one of the formats", () => {
    expect(readFileAddress(`${id}.docx`)).toEqual({ id, format: "docx" });
    expect(readFileAddress(`${id}.leader.pdf`)).toEqual({ id, format: "leader.pdf" });
    const wrong = [id, `${id}.`, `${id}.doc`, `${id}.pdf.exe`, `${id}.PDF`, "x.pdf", `${id}/../x.pdf`, `${id}.leader`];
    expect(wrong.filter((text) => readFileAddress(text) !== null)).toEqual([]);
  });
});

describe("what a briefing is asked with", () => {
  const at = new Date("2026-11-22T05:00:00Z");
  const asked = { province: "42", kind: "monthly", period: "2026-10" };
  const faultOf = (more: object) => {
    const found = readMakeBriefing({ ...asked, ...more }, at);
    return found.ok ? "none" : found.faults.map((fault) => `${fault.path}: ${fault.code}`).join(", ");
  };

  it("is a calendar month of the state's layout unless told otherwise, known now", () => {
    expect(readMakeBriefing(asked, at)).toEqual({
      ok: true,
      value: {
        ...{ province: "42", kind: "monthly", regime: "calendar", layout: "state", supersedes: null },
        period: { kind: "month", from: "2026-10-01", to: "2026-10-31" },
        ...{ asOf: "2026-10-31", knownOn: at },
      },
    });
  });

  it("today as the known-on day means this moment, since its end has not come", () => {
    const found = readMakeBriefing({ ...asked, knownOn: "2026-11-22" }, at);
    expect(found.ok && found.value.knownOn).toEqual(at);
    expect(faultOf({ knownOn: "2026-11-23" })).toBe("knownOn: in_future");
  });

  it("a period that runs still, a day before its end or after today, and a strange key are named", () => {
    expect(faultOf({ period: "2026-11" })).toBe("period: period_not_ended");
    expect(faultOf({ period: "2026-13" })).toBe("period: invalid_period");
    expect(faultOf({ asOf: "2026-10-30" })).toBe("asOf: before_period_end");
    expect(faultOf({ asOf: "2026-11-23" })).toBe("asOf: in_future");
    expect(faultOf({ asOf: "2026-11-05" })).toBe("none");
    expect(faultOf({ __proto__x: 1, supersedes: "42-1" })).toBe("supersedes: invalid_value, __proto__x: unknown_key");
    expect(faultOf({ province: "4" })).toBe("province: invalid_province");
  });
});
