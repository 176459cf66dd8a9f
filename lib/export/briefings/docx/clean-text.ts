/** XML has no way to write lone surrogates and the like; with one of them Word would refuse the whole file. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** They reverse what is read after them: a number would no longer stand as it was typed. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;
const DELETE_AND_C1 = /[\u007f-\u0084\u0086-\u009f]/gu;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** A text on one line as Word can hold it. Rows of blanks stay: the clerk writes a number or a date there. */
export function cleanLine(text: string): string {
  return text
    .replace(NOT_IN_XML, "")
    .replace(DIRECTION, "")
    .replace(DELETE_AND_C1, "")
    .replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/gu, " ")
    .normalize("NFC");
}

/** The lines of a text that a person typed, each with the place where it begins; blank ones are left out. */
export function linesOf(text: string): { readonly from: number; readonly text: string }[] {
  const lines: { from: number; text: string }[] = [];
  let from = 0;
  while (from <= text.length) {
    const rest = text.slice(from);
    const end = LINE_END.exec(rest);
    const line = end === null ? rest : rest.slice(0, end.index);
    if (line.trim() !== "") lines.push({ from, text: line });
    if (end === null) break;
    from += end.index + end[0].length;
  }
  return lines;
}
