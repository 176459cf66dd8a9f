import type { PlacedFigure, ProvinceComparison } from "@/lib/features/provinces/types";

/** A figure whose period, kind and source all others share, so that they need to be said only once; null otherwise. */
export function sharedFigure({ rows }: ProvinceComparison): PlacedFigure | null {
  const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const [first] = figures;
  if (first === undefined || figures.length < 2) return null;
  const keyOf = (figure: PlacedFigure) =>
    [figure.from, figure.to, figure.kind, figure.source.id, figure.factId, figure.approved, figure.sample].join(" ");
  const isShared = first.factId === null && !first.sample && figures.every((figure) => keyOf(figure) === keyOf(first));
  return isShared ? first : null;
}
