import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FoldedEntry, RANKS, rankMatch, readQuery } from "@/lib/domain/search/rank-match";
import { foldForSearch } from "@/lib/format/search-fold";

const STATION: FoldedEntry = {
  codes: ["tyt18073", "18073"],
  names: ["tram y te phuong thanh sen", "thanh sen ward health station", "thanh sen"],
  others: ["tram y te thi tran cu"],
  context: "tyt 18073 tinh ha tinh",
};

function rank(text: string, entry: FoldedEntry = STATION) {
  const query = readQuery(foldForSearch(text));
  return query === null ? null : rankMatch(entry, query);
}

describe("how well an entry answers a query", () => {
  it.each([
    ["TYT-18073", RANKS.code],
    ["tyt18073", RANKS.code],
    ["18073", RANKS.code],
    ["Thành Sen", RANKS.name],
    ["Thành S", RANKS.nameStart],
    ["thanh s", RANKS.nameStart],
    ["trạm y tế phường", RANKS.nameStart],
    ["phường thành sen", RANKS.wordStart],
    ["sen thanh", RANKS.wordStart],
    ["TYT-18", RANKS.wordStart],
    ["thành sen hà tĩnh", RANKS.described],
    ["thanh sen ha ti", RANKS.described],
    ["thị trấn cũ", RANKS.described],
    ["thị trấn hà tĩnh", RANKS.none],
    ["hanh", RANKS.contains],
    ["nh", RANKS.none],
    ["thanh ti ha", RANKS.none],
    ["kỳ anh", RANKS.none],
  ])("%s is a match of rank %i", (text, expected) => {
    expect(rank(text)).toBe(expected);
  });

  it("both placements of the tone mark and both forms of Unicode are one query", () => {
    const entry: FoldedEntry = { codes: [], names: ["xa hoa binh"], others: [], context: "" };
    for (const text of ["Xã Hoà Bình", "Xã Hòa Bình", "xa hoa binh", "Xã Hòa Bình".normalize("NFD")])
      expect(rank(text, entry)).toBe(RANKS.name);
  });

  it("đ is found by d", () => {
    expect(rank("duc tho", { codes: [], names: [foldForSearch("Xã Đức Thọ")], others: [], context: "" })).toBe(
      RANKS.wordStart,
    );
  });

  it.each(["", "   ", "'", "--", "🎉", "…"])("nothing is left to look for in “%s”", (text) => {
    expect(rank(text)).toBeNull();
  });

  it("every word of a name, in any order and as far as typed, finds it", () => {
    const words = ["tram", "y", "te", "phuong", "thanh", "sen"];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 1 }), fc.nat(), (chosen, cut) => {
        const last = chosen.at(-1) ?? "";
        const typed = [...chosen.slice(0, -1), last.slice(0, 1 + (cut % last.length))].join(" ");
        expect(rank(typed)).toBeGreaterThanOrEqual(RANKS.wordStart);
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => [null, ...Object.values(RANKS)].includes(rank(text))),
    );
  });
});
