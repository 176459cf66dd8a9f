import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printableText } from "@/lib/export/briefings/pdf/printable-text";
import { renderBriefingPdf } from "@/lib/export/briefings/pdf/render-briefing-pdf";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { readPdf } from "@/tests/support/read-pdf";

const ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

async function textOf(text: string): Promise<string> {
  const document = briefingDocument({
    blocks: [{ kind: "paragraph", key: "p", text, isEdited: true, conflicts: [] }],
    annexes: [],
  });
  const { pages } = await readPdf(renderBriefingPdf(document));
  return pages.map((page) => page.text).join("\n");
}

const withoutSpaces = (text: string) => text.replace(/\s+/gu, "");

describe("texts in a PDF", () => {
  it("print what would be commands in the typesetter's language", async () => {
    const text = '#panic() = $x$ *đậm* _nghiêng_ <nhãn> @nguồn \\u{41} `mã` // ghi chú /* */ [ô] {khối} "x" - + ~ \'';
    expect(withoutSpaces(await textOf(text))).toContain(withoutSpaces(text));
  });

  it("keep all Vietnamese letters, small and capital", async () => {
    const text = `${ALPHABET} ${ALPHABET.toUpperCase()}`;
    expect(withoutSpaces(await textOf(text))).toContain(withoutSpaces(text.normalize("NFC")));
  });

  it("compose what was typed in pieces and replace what the font does not have", () => {
    expect(printableText("Hà Tĩnh".normalize("NFD"))).toBe("Hà Tĩnh");
    expect(printableText("a漢b😀c")).toBe("a\ufffdb\ufffdc");
    expect(printableText("a\u0000b\u200bc\u202ed\ud800")).toBe("abcd\ufffd");
    expect(printableText("a\r\nb\u2028c\td\ue000")).toBe("a\nb\nc d\ufffd");
  });

  it("make each line of an edited text a paragraph", async () => {
    expect(await textOf("Dòng một.\n\nDòng hai.")).toContain("Dòng một.\nDòng hai./.");
  });

  it("break words that are too long for a line or a column", async () => {
    const address = `https://vi.example/${"a".repeat(150)}`;
    const rows = TARGETS_TABLE.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: address })),
    }));
    const { pages } = await readPdf(
      renderBriefingPdf(briefingDocument({ blocks: [{ ...TARGETS_TABLE, rows }], annexes: [] })),
    );
    const furthest = Math.max(...pages.flatMap(({ pieces }) => pieces.map(({ x, width }) => x + width)));
    expect(furthest).toBeLessThan(595.3 - 15 * (72 / 25.4));
    expect(withoutSpaces(await textOf(address))).toContain(address);
  });

  it("appear whatever they are, and never break a document", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
        const kept = Array.from(withoutSpaces(printableText(text))).filter((letter) =>
          /[\p{Script=Latin}\d#$*=<>@\\_]/u.test(letter),
        );
        const found = withoutSpaces(await textOf(`x${text}x.`));
        let at = 0;
        for (const letter of kept) at = found.indexOf(letter, at) + 1 || Number.POSITIVE_INFINITY;
        expect(at).toBeLessThanOrEqual(found.length);
      }),
      { numRuns: 60 },
    );
  });

  it("appear exactly where they are written from left to right", async () => {
    const unit = fc.constantFrom(
      ...ALPHABET,
      ...ALPHABET.toUpperCase(),
      ..."0123456789 #$%&*=<>@\\/[]{}()_-+~^`'\".,;:!?…",
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 120 }), async (text) => {
        expect(withoutSpaces(await textOf(`x${text}x`))).toContain(withoutSpaces(`x${text}x`.normalize("NFC")));
      }),
      { numRuns: 60 },
    );
  });
});
