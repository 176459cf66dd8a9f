import { describe, expect, it } from "vitest";
import { readSearchQuery } from "@/lib/features/search/schema";

describe("the query of an address", () => {
  it("is trimmed, composed, and holds one space between words", () => {
    expect(readSearchQuery({ q: "  Hà\u00a0 \n Tĩnh ".normalize("NFD") })).toEqual({
      text: "Hà Tĩnh",
      isCut: false,
      group: null,
    });
  });

  it("is cut after 100 letters and says so", () => {
    const { text, isCut } = readSearchQuery({ q: "🎉".repeat(10_000) });
    expect(text).toBe("🎉".repeat(100));
    expect(isCut).toBe(true);
    expect(readSearchQuery({ q: "a".repeat(100) }).isCut).toBe(false);
  });

  it("half of a letter is left out, so that the text fits into an address", () => {
    const { text } = readSearchQuery({ q: "a\ud83cb" });
    expect(text).toBe("ab");
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  it.each([[undefined], [""], [[]]])("is empty for %j", (q) => {
    expect(readSearchQuery({ q }).text).toBe("");
  });

  it("takes the first of several", () => {
    expect(readSearchQuery({ q: ["một", "hai"] }).text).toBe("một");
  });

  it("one group is taken when there is such a group", () => {
    expect(readSearchQuery({ q: "a", in: "stations" }).group).toBe("stations");
    expect(readSearchQuery({ q: "a", in: "users" }).group).toBeNull();
  });
});
