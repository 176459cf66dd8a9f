import type { CellObject } from "write-excel-file/node";

export type Line = (CellObject | null)[];

const HEIGHT_OF_LINE = 15;
/** Above and below, and for the accents of capitals. */
const PADDING = 3;
/** Excel's highest row. */
const MOST = 409;
/** A letter of a text is narrower than the digit that widths are counted in; capitals and bold ones are not. */
const LETTER = 0.9;

/**
 * A row as high as its words need: programs that open a workbook do not all do that by themselves. A text that stands alone
 * goes across the whole sheet.
 */
export function fitLine(line: Line, widths: readonly number[]): Line {
  const [only] = line;
  if (line.length === 1 && only !== null && only !== undefined && widths.length > 1) {
    const across = { ...only, wrap: true, alignVertical: "top", columnSpan: widths.length } as const;
    const rest = Array.from({ length: widths.length - 1 }, () => null);
    return withHeight([across, ...rest], [widths.reduce((sum, width) => sum + width, 0)]);
  }
  return withHeight(line, widths);
}

function withHeight(line: Line, widths: readonly number[]): Line {
  const lines = line.map((cell, index) => (cell?.wrap === true ? linesIn(String(cell.value), widths[index] ?? 10) : 1));
  const size = line[0]?.fontSize ?? 11;
  const height = Math.min(MOST, Math.max(1, ...lines) * (HEIGHT_OF_LINE + size - 11) + PADDING);
  return line.map((cell, index) => (index === 0 && cell !== null ? { ...cell, height } : cell));
}

/** How many lines a text takes in a column, broken between words. */
function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, part) => {
    let lines = 1;
    let used = 0;
    for (const word of part.split(" ")) {
      const length = (word.length + 1) * LETTER;
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      used += length;
      lines += Math.floor(used / (width + 1));
      used %= width + 1;
    }
    return sum + lines;
  }, 0);
}
