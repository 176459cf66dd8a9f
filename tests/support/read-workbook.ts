import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

export type ReadCell = { readonly type: "s" | "n"; readonly value: string | number; readonly format?: string };
export type ReadSheet = {
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly xml: string;
};

/** An Excel file taken apart as a program that opens it would: by its XML, with formats resolved. */
export function readWorkbook(bytes: Uint8Array): {
  readonly names: readonly string[];
  readonly workbook: string;
  readonly sheets: readonly ReadSheet[];
} {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
  const text = (path: string) => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(", ")}`);
    return found;
  };
  for (const [path, xml] of files) if (/\.(xml|rels)$/.test(path)) parse(xml);
  const workbook = text("xl/workbook.xml");
  const names = [...parse(workbook).querySelectorAll("sheet")].map((sheet) => sheet.getAttribute("name") ?? "");
  const strings = [...parse(text("xl/sharedStrings.xml")).querySelectorAll("si")].map((item) => item.textContent ?? "");
  const formats = formatsOf(parse(text("xl/styles.xml")));
  return {
    names,
    workbook,
    sheets: names.map((_, index) => readSheet(text(`xl/worksheets/sheet${index + 1}.xml`), { strings, formats })),
  };
}

const parser = new new JSDOM("").window.DOMParser();

/** Throws where it is not well-formed: then no program opens the file. */
function parse(xml: string): Document {
  const document = parser.parseFromString(xml.trim(), "text/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent ?? "not well-formed");
  return document;
}

function formatsOf(styles: Document): string[] {
  const codes = new Map(
    [...styles.querySelectorAll("numFmt")].map((one) => [
      one.getAttribute("numFmtId"),
      one.getAttribute("formatCode") ?? "",
    ]),
  );
  return [...styles.querySelectorAll("cellXfs > xf")].map((one) => codes.get(one.getAttribute("numFmtId")) ?? "");
}

function readSheet(
  xml: string,
  { strings, formats }: { readonly strings: readonly string[]; readonly formats: readonly string[] },
): ReadSheet {
  const sheet = parse(xml);
  const rows: (ReadCell | undefined)[][] = [];
  for (const cell of sheet.querySelectorAll("c")) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute("r") ?? "") ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const raw = cell.querySelector("v")?.textContent;
    if (raw === undefined || raw === null) continue;
    const line = rows[Number(row) - 1] ?? [];
    rows[Number(row) - 1] = line;
    line[column] =
      cell.getAttribute("t") === "s"
        ? { type: "s", value: strings[Number(raw)] ?? "" }
        : { type: "n", value: Number(raw), format: formats[Number(cell.getAttribute("s"))] ?? "" };
  }
  const pane = sheet.querySelector('pane[state="frozen"]');
  const split = (name: string) => Number(pane?.getAttribute(name) ?? 0);
  const frozen = pane === null ? null : { rows: split("ySplit"), columns: split("xSplit") };
  return { rows: Array.from(rows, (row) => row ?? []), frozen, xml };
}
