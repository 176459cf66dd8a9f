import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markMatches } from "@/components/search/mark-matches";

const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

describe("words that were searched for are marked", () => {
  it.each([
    ["Phường Thành Sen", "thanh sen", "Phường [Thành] [Sen]"],
    ["Xã Đức Thọ", "duc", "Xã [Đức] Thọ"],
    ["Xã Hoà Bình", "hòa", "Xã [Hoà] Bình"],
    ["Xã Hòa Bình", "hoà bì", "Xã [Hòa] [Bì]nh"],
    ["TYT-18073", "tyt-18073", "[TYT]-[18073]"],
    ["BVCK-42001", "42", "BVCK-[42]001"],
    ["Quyết định số 89", "si", "Quyết định số 89"],
    ["Thanh toán", "hanh", "T[hanh] toán"],
    ["Decision 89", "si", "Decision 89"],
    ["99,47%", "99", "[99],47%"],
    ["Phường Thành Sen", "'", "Phường Thành Sen"],
    ["", "sen", ""],
  ])("in “%s” for “%s”", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it("the text stays the same but for its composition", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        const parts = markMatches(text, query);
        expect(parts.map((part) => part.text).join("")).toBe(text.normalize("NFC"));
      }),
    );
  });
});
