// Advances of the printed face in em, by kind of letter; a little wide, so that no word runs into its neighbour.
const NARROW = /[iìíỉĩịIÌÍjltfrJ.,:;'|!()[\]\s·/-]/u;
const WIDE = /[mwMWƠƯ%≥≤]/u;
const CAPITAL = /\p{Lu}/u;

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFC")) {
    width += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.82 : CAPITAL.test(letter) ? 0.72 : 0.5;
  }
  return width * size;
}

/** Lines that fit; a word longer than a line has one of its own. */
export function wrapText(text: string, of: { readonly width: number; readonly size: number }): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/u).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, of.size) > of.width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
