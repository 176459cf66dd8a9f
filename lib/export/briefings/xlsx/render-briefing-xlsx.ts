import writeXlsxFile, { type Sheet } from "write-excel-file/node";
import { formatMoment } from "@/lib/format/date";

import type { BriefingDocument } from "../document";
import { setZipTimes } from "../docx/zip-times";
import { type FileWords, fileWords } from "../file-words";
import { textCell } from "./cells";
import { type DraftSheet, draftSheet } from "./draft-sheet";
import { fitLine } from "./fit-line";
import { printSetup } from "./print-setup";
import { uniqueSheetNames } from "./sheet-name";

/** What the first sheet tells beyond the document itself, already in words. */
export type WorkbookFacts = {
  readonly province: string;
  readonly period: string;
  readonly asOf: string;
};

const NO_FACTS: WorkbookFacts = { province: "", period: "", asOf: "" };

/**
 * A briefing as a workbook: what it is, then each table of the report and each annex on a sheet of its own, with typed cells
 * and headings that stay in sight. No text is a formula. The same document gives the same bytes.
 */
export async function renderBriefingXlsx(
  document: BriefingDocument,
  facts: WorkbookFacts = NO_FACTS,
): Promise<Uint8Array> {
  const words = fileWords(document.language);
  const drafts = [...tableSheets(document, words), ...annexSheets(document, words)];
  const names = uniqueSheetNames([words.info.sheet, ...drafts.map(({ name }) => name)]);
  const all = [infoSheet({ document, facts, words, others: names.slice(1) }), ...drafts].map((draft, index) => ({
    ...draft,
    name: names[index] ?? draft.name,
  }));
  const sheets = all.map(
    (draft): Sheet<never> => ({
      sheet: draft.name,
      data: draft.lines.map((line) => [...line]),
      columns: draft.widths.map((width) => ({ width })),
      stickyRowsCount: draft.headRows,
      ...(draft.headColumns === 0 ? {} : { stickyColumnsCount: draft.headColumns }),
    }),
  );
  const options = { fontFamily: "Times New Roman", fontSize: 11, features: [printSetup(all)] };
  return setZipTimes(await writeXlsxFile(sheets, options).toBuffer(), document.madeAt);
}

/** Tables of the report itself, unless an annex has the very same one. */
function tableSheets(document: BriefingDocument, words: FileWords): DraftSheet[] {
  const inAnnexes = new Set(
    document.annexes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []))),
  );
  return document.blocks.flatMap((block) => {
    if (block.kind !== "table" || inAnnexes.has(block.rows)) return [];
    const name = words.sheets[block.key] ?? block.caption;
    const title = [block.label, block.caption].filter((part) => part !== "").join(". ");
    return [draftSheet({ document, name, title, isLandscape: false, blocks: [{ ...block, caption: "" }], words })];
  });
}

function annexSheets(document: BriefingDocument, words: FileWords): DraftSheet[] {
  return document.annexes.map((annex) => {
    const number = annex.label.split(" ").at(-1) ?? "";
    const short = words.sheets[annex.key] ?? annex.title;
    const name = number === "" ? short : `${words.annex} ${number} ${short}`;
    const title = [annex.label, annex.title].filter((part) => part !== "").join(". ");
    return draftSheet({ document, name, title, isLandscape: annex.isLandscape, blocks: annex.blocks, words });
  });
}

function infoSheet(options: {
  readonly document: BriefingDocument;
  readonly facts: WorkbookFacts;
  readonly words: FileWords;
  readonly others: readonly string[];
}): DraftSheet {
  const { document, facts, words, others } = options;
  const { info } = words;
  const rows: readonly (readonly [string, string])[] = [
    [info.title, document.title],
    [info.province, facts.province],
    [info.period, facts.period],
    [info.asOf, facts.asOf],
    [info.reference, document.reference],
    [info.state, words.states[document.state]],
    [info.marks, document.marks.join("; ")],
    [info.knownOn, formatMoment(document.madeAt, document.language)],
    [info.hash, document.hash],
    [info.reading, info.missing],
    [info.sheets, others.join("; ")],
  ];
  const lines = rows
    .filter(([, text]) => text !== "")
    .map(([label, text]) => [
      textCell(label, { fontWeight: "bold", alignVertical: "top" }),
      textCell(text, { wrap: true, alignVertical: "top" }),
    ]);
  const widths = [22, 80];
  const fitted = lines.map((line) => fitLine(line, widths));
  return { name: info.sheet, isLandscape: false, lines: fitted, widths, headRows: 0, headColumns: 0 };
}
