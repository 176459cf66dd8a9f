import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { PARAGRAPH_MAX_LENGTH } from "@/lib/features/briefings/constants";
import { loadBriefingFile } from "@/lib/features/briefings/loaders/load-briefing-file";
import { recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { BRIEFING_FORMATS, type BriefingFormat } from "@/lib/features/briefings/types";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { detailOf, make, newScope } from "@/tests/support/briefing-records";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let maker: AuthorizedScope;

beforeAll(async () => {
  database = await openAccessDatabase();
  maker = await newScope("specialist");
});
afterAll(() => closeAccessDatabase(database));

const HOSTILE = [
  '=HYPERLINK("http://evil.example")',
  "<script>alert(1)</script>",
  '#eval("sys") #panic() $x$ @cite *b* \\ // /*',
  "]]><w:p/>&amp;{{x}}",
  '" onmouseover="alert(1)',
].join("\n");
const PLACES = ["intro", "closing", "recipients", "signer", "direction", "shortcomings", "next", "proposals"];

const partsOf = (bytes: Uint8Array, folder: string) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (name.startsWith(folder) ? [strFromU8(part)] : []));

const PROOFS: Partial<Record<BriefingFormat, (bytes: Uint8Array) => void>> = {
  html: (bytes) => {
    const page = strFromU8(bytes);
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).not.toContain("<script");
    expect(page).not.toMatch(/<[^>]* onmouseover=/);
  },
  docx: (bytes) => {
    const [document = ""] = partsOf(bytes, "word/document.xml");
    expect(document).toContain("&lt;script&gt;alert(1)");
    expect(document).not.toContain("<w:p/>&amp;{{x}}");
  },
  xlsx: (bytes) => {
    for (const sheet of partsOf(bytes, "xl/worksheets/")) expect(sheet).not.toContain("<f");
  },
  csv: (bytes) => expect(strFromU8(bytes)).not.toMatch(/(^|,|\n)"?[=+@]/),
};

it("words that are formulas, markup or programs, as long as they may be, are words in every file", async () => {
  const { id } = await make(maker, { period: { from: isoDate("2011-10-01"), to: isoDate("2011-10-31") } });
  const { paragraphs } = (await detailOf(maker, id)).content.snapshot;
  const keys = [...paragraphs.map(({ key }) => key), ...PLACES.map((place) => `standing:${place}`)];
  const text = `${HOSTILE}\n${"Tỷ lệ 12,3% chữ dài ".repeat(500)}`.slice(0, PARAGRAPH_MAX_LENGTH).trim();
  for (const key of keys) {
    const words = { text, isOff: false };
    await recordBriefingText({ scope: maker, id, language: "vi", key, basis: null, words });
  }
  for (const format of BRIEFING_FORMATS) {
    const file = await loadBriefingFile({ scope: maker, id, format, language: "vi" });
    expect(file?.bytes.byteLength, format).toBeGreaterThan(1_000);
    if (file !== null) PROOFS[format]?.(file.bytes);
  }
}, 60_000);
