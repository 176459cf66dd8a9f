/** Word counts in twentieths of a point. */
const TWIPS_A_MM = 1440 / 25.4;

export const mm = (millimetres: number) => Math.round(millimetres * TWIPS_A_MM);
export const pt = (points: number) => Math.round(points * 20);

/** A4, in twips. */
export const PAGE = { width: 11_906, height: 16_838 } as const;

/** In millimetres; within what Decree 30/2020 allows and exactly what the Party's guidance asks for. */
const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const MARGINS = {
  top: mm(MARGINS_MM.top),
  bottom: mm(MARGINS_MM.bottom),
  left: mm(MARGINS_MM.left),
  right: mm(MARGINS_MM.right),
  header: mm(9),
  footer: mm(9),
} as const;

/** Room for text across a page, in twips. */
export const textWidth = (isLandscape: boolean) =>
  (isLandscape ? PAGE.height : PAGE.width) - MARGINS.left - MARGINS.right;

/** A picture is not higher, in twips, so that it finds room below the end of a table, with its caption. */
export const pictureHeight = (isLandscape: boolean) => mm(isLandscape ? 125 : 160);

/** Widths in proportion to `shares` whose sum is exactly `total`. */
export function shareWidths(shares: readonly number[], total: number): number[] {
  const usable = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 1));
  const sum = usable.reduce((all, share) => all + share, 0);
  let passed = 0;
  let drawn = 0;
  return usable.map((share) => {
    passed += share;
    const width = Math.round((total * passed) / sum) - drawn;
    drawn += width;
    return width;
  });
}
