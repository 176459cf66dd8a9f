import { describe, expect, it } from "vitest";
import { getMessages } from "@/lib/i18n/get-messages";
import { isLanguage } from "@/lib/i18n/language";

type Leaf = { path: string; value: string | ((...texts: string[]) => string) };

function leaves(node: object, path = ""): Leaf[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [{ path: path + key, value: value as Leaf["value"] }],
  );
}

/** More than any message takes. */
const GIVEN = ["A1", "B2", "C3", "D4", "E5", "F6", "G7", "H8"];

describe("messages", () => {
  const vi = leaves(getMessages("vi"));
  const en = leaves(getMessages("en"));
  it("both languages have the same keys, none empty", () => {
    expect(en.map((leaf) => leaf.path)).toEqual(vi.map((leaf) => leaf.path));
    for (const leaf of [...vi, ...en]) {
      const text = typeof leaf.value === "function" ? leaf.value(...GIVEN) : leaf.value;
      expect(text.trim(), leaf.path).not.toBe("");
      expect(text, leaf.path).toBe(text.normalize("NFC"));
      expect(text, leaf.path).not.toContain("undefined");
    }
  });
  it("a message keeps every value it is given, in both languages", () => {
    for (const leaf of [...vi, ...en]) {
      if (typeof leaf.value !== "function") continue;
      const given = GIVEN.slice(0, leaf.value.length);
      for (const text of given) expect(leaf.value(...given), leaf.path).toContain(text);
    }
  });
  it("the status words are those of the methods document", () => {
    expect(Object.values(getMessages("vi").status.words)).toEqual([
      "Không đạt",
      "Đến hạn, chưa có kết quả",
      "Thụt lùi",
      "Nguy cơ không đạt",
      "Chậm tiến độ",
      "Chưa có số liệu",
      "Chưa đến kỳ",
      "Đúng tiến độ",
      "Đạt",
    ]);
    expect(Object.values(getMessages("en").status.words)).toEqual([
      "Missed",
      "Due, result not in",
      "Moving away",
      "Off track",
      "Behind schedule",
      "No data",
      "Not started",
      "On schedule",
      "Met",
    ]);
  });
  it("only vi and en are languages", () => {
    expect(isLanguage("vi")).toBe(true);
    expect(isLanguage("fr")).toBe(false);
    expect(isLanguage(undefined)).toBe(false);
  });
});
