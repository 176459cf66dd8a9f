import { expect } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { hasOffice, openOffice } from "@/tests/support/office";
import { readPdf } from "@/tests/support/read-pdf";

const REFERENCE = /42-\d+-01/;

/** Word, PDF, Excel and HTML say the same words and digits; each is opened. */
export async function expectFiles(files: {
  readonly docx: Buffer;
  readonly pdf: Buffer;
  readonly xlsx: Buffer;
  readonly html: Buffer;
  /** What a person wrote. */
  readonly written: string;
}): Promise<void> {
  const { docx, pdf, xlsx, html, written } = files;
  const word = textOfXml(unzipSync(docx), "word/document.xml");
  const page = html.toString("utf8");
  const paper = (await readPdf(new Uint8Array(pdf))).pages.map(({ text }) => text).join("\n");
  const sheets = Object.entries(unzipSync(xlsx)).map(([, bytes]) => strFromU8(bytes));
  for (const text of [word, page, paper.replaceAll(/\s+/g, " ")]) {
    expect(text.normalize("NFC")).toContain("SỐ LIỆU MẪU");
    expect(text.normalize("NFC")).toContain(written);
    expect(text).toMatch(REFERENCE);
    expect(text).not.toContain("DỰ THẢO");
  }
  expect(sheets.some((text) => REFERENCE.test(text))).toBe(true);
  expect(page).not.toMatch(/<script|(src|href)="(?!#|data:)/);
  await expectPicture(docx, written);
}

/** Through LibreOffice and a rasteriser, where the machine has them. */
async function expectPicture(docx: Buffer, written: string): Promise<void> {
  if (!hasOffice()) return;
  const office = openOffice();
  try {
    const pdf = await office.toPdf("briefing.docx", docx);
    const pages = await office.pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]?.width).toBeCloseTo(595, -1);
    expect((await office.textOf(pdf)).replaceAll(/\s+/g, " ")).toContain(written);
    const { dots } = await office.pictureOf(pdf, 1);
    const ink = dots.filter((grey) => grey < 128).length / dots.length;
    expect(ink).toBeGreaterThan(0.005);
    expect(ink).toBeLessThan(0.4);
  } finally {
    office.close();
  }
}

function textOfXml(files: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = files[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return strFromU8(part).replaceAll(/<[^>]+>/g, "");
}
