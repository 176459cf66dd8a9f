import { strFromU8, unzipSync } from "fflate";
import { elementsOf, readXml, type XmlElement } from "./xml-tree";

export type ReadCell = { readonly type: "s" | "n"; readonly value: string | number; readonly format?: string };
export type ReadSheet = {
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly xml: string;
};

/** An Excel file taken apart as a program that opens it would: by its XML, which has to be well-formed, formats resolved. */
export function readWorkbook(bytes: Uint8Array): {
  readonly names: readonly string[];
  readonly workbook: string;
  readonly sheets: readonly ReadSheet[];
} {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
  for (const [path, xml] of files) if (/\.(xml|rels)$/.test(path)) readXml(xml);
  const text = (path: string) => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(", ")}`);
    return found;
  };
  const workbook = text("xl/workbook.xml");
  const names = all(readXml(workbook), "sheet").map(({ attributes }) => attributes.name ?? "");
  const strings = all(readXml(text("xl/sharedStrings.xml")), "si").map((item) => item.text);
  const formats = formatsOf(readXml(text("xl/styles.xml")));
  const sheets = names.map((_, index) => readSheet(text(`xl/worksheets/sheet${index + 1}.xml`), { strings, formats }));
  return { names, workbook, sheets };
}

function all(element: XmlElement, name: string): XmlElement[] {
  return [...elementsOf(element, name)];
}

function formatsOf(styles: XmlElement): string[] {
  const codes = new Map(
    all(styles, "numFmt").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? ""]),
  );
  const [cells] = all(styles, "cellXfs");
  return (cells?.children ?? []).map(({ attributes }) => codes.get(attributes.numFmtId) ?? "");
}

function readSheet(
  xml: string,
  { strings, formats }: { readonly strings: readonly string[]; readonly formats: readonly string[] },
): ReadSheet {
  const sheet = readXml(xml);
  const rows: (ReadCell | undefined)[][] = [];
  for (const { attributes, children } of all(sheet, "c")) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(attributes.r ?? "") ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const raw = children.find(({ name }) => name === "v")?.text;
    if (raw === undefined) continue;
    const line = rows[Number(row) - 1] ?? [];
    rows[Number(row) - 1] = line;
    line[column] =
      attributes.t === "s"
        ? { type: "s", value: strings[Number(raw)] ?? "" }
        : { type: "n", value: Number(raw), format: formats[Number(attributes.s)] ?? "" };
  }
  const pane = all(sheet, "pane").find(({ attributes }) => attributes.state === "frozen");
  const split = (name: string) => Number(pane?.attributes[name] ?? 0);
  const frozen = pane === undefined ? null : { rows: split("ySplit"), columns: split("xSplit") };
  return { rows: Array.from(rows, (row) => row ?? []), frozen, xml };
}
