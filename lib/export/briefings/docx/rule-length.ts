/** Advances of the bold cut of Times New Roman in thousandths of its size; marks above and below a letter add nothing. */
const BOLD_WIDTHS: Readonly<Record<number, string>> = {
  250: " ,.",
  278: "ijl:;",
  333: "-ftr()/",
  389: "Is",
  444: "ceJzr",
  500: "agovxy0123456789",
  556: "bdhknpquSđ",
  611: "FP",
  667: "BELTZ",
  722: "ACDKNRUVXYwĐ",
  778: "GHOQ",
  833: "m",
  944: "M",
  1000: "W",
};
const ADVANCES = new Map(
  Object.entries(BOLD_WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);
const AVERAGE = 550;

/** How long a line of bold text is, in twips: good to a letter, for rules under it. */
export function boldLength(text: string, points: number): number {
  const letters = [...text.normalize("NFD")].filter((letter) => !/\p{M}/u.test(letter));
  const thousandths = letters.reduce((sum, letter) => sum + (ADVANCES.get(letter) ?? AVERAGE), 0);
  return Math.round((thousandths / 1000) * points * 20);
}
