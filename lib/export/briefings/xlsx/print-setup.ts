import type writeXlsxFile from "write-excel-file/node";

type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>[number];

export type PrintedSheet = { readonly name: string; readonly isLandscape: boolean; readonly headRows: number };

/** A4, as wide as the page, headings again on each page: what the library cannot be asked for is put into its XML. */
export function printSetup(sheets: readonly PrintedSheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        "xl/workbook.xml": { transform: (xml) => withPrintTitles(xml, sheets) },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, properties) => {
            const { sheetIndex } = properties as { sheetIndex: number };
            return withPaper(xml, sheets[sheetIndex]?.isLandscape ?? false);
          },
        },
      },
    },
  };
}

function withPaper(xml: string, isLandscape: boolean): string {
  const page = `<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${isLandscape ? "landscape" : "portrait"}"/><headerFooter><oddFooter>&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`;
  return xml
    .replace(/<worksheet\b[^>]*>/, (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace("</worksheet>", `${page}</worksheet>`);
}

function withPrintTitles(xml: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap(({ name, headRows }, index) => {
    if (headRows === 0) return [];
    const place = `'${name.replaceAll("'", "''")}'!$1:$${headRows}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(place)}</definedName>`];
  });
  if (names.length === 0) return xml;
  const list = `<definedNames>${names.join("")}</definedNames>`;
  return xml
    .replace(/<definedNames\s*\/>|<definedNames>\s*<\/definedNames>/, "")
    .replace("</sheets>", `</sheets>${list}`);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
