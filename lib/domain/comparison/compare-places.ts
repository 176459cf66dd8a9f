import { daysBetween, type IsoDate } from "../dates/iso-date";

/** What decides whether two places' figures may stand beside each other. */
export interface PlaceFigure {
  readonly placeCode: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly kind: string;
  /** The population that a ratio was divided by; null where none is stated. */
  readonly populationKind: string | null;
}

export interface PlaceComparison<Figure extends PlaceFigure> {
  /** At most one figure a place; all of one kind, one population series and, for flows, about one length of period. */
  readonly compared: ReadonlyMap<string, Figure>;
  /** What was set aside, by place: to be named, never ranked. */
  readonly asides: ReadonlyMap<string, readonly Figure[]>;
  /** Some figure is divided by a population, so that the series matters. */
  readonly usesPopulation: boolean;
  /** The compared figures do not all cover the same days. */
  readonly datesDiffer: boolean;
}

/** Periods whose lengths differ by more than a tenth count different things: a month beside nine months. */
const MOST_LENGTH_DIFFERENCE = 0.1;

/**
 * Sorts the latest figures of places into those that can be compared and those that cannot.
 *
 * Only results (`actual`) are compared while there are any, otherwise the kind that most places have. Where any figure
 * is divided by a population only those of `populationKind` are compared: ratios on two systems, or on one that is not
 * stated, would mislead (docs: domain, section 3.1). Flows are compared over about the same length of period, chosen so
 * that most places take part, the longer one where two are even. Of several figures of a place the latest counts, the
 * first given where two end on the same day.
 */
export function comparePlaces<Figure extends PlaceFigure>(options: {
  readonly figures: readonly Figure[];
  readonly populationKind: string;
  readonly isFlow: boolean;
}): PlaceComparison<Figure> {
  const { figures, populationKind, isFlow } = options;
  const usesPopulation = figures.some((figure) => figure.populationKind !== null);
  const kind = chooseKind(figures);
  const sameBasis = figures.filter(
    (figure) => figure.kind === kind && (!usesPopulation || figure.populationKind === populationKind),
  );
  const compared = latestOf(isFlow ? ofCommonLength(sameBasis) : sameBasis);
  const asides = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (compared.get(figure.placeCode) === figure) continue;
    asides.set(figure.placeCode, [...(asides.get(figure.placeCode) ?? []), figure]);
  }
  const spans = new Set([...compared.values()].map(({ from, to }) => (isFlow ? `${from} ${to}` : to)));
  return { compared, asides, usesPopulation, datesDiffer: spans.size > 1 };
}

function chooseKind(figures: readonly PlaceFigure[]): string {
  const places = new Map<string, Set<string>>();
  for (const { kind, placeCode } of figures) places.set(kind, (places.get(kind) ?? new Set()).add(placeCode));
  if (places.has("actual")) return "actual";
  return [...places].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "actual";
}

function ofCommonLength<Figure extends PlaceFigure>(figures: readonly Figure[]): readonly Figure[] {
  const lengthOf = ({ from, to }: PlaceFigure) => daysBetween(from, to) + 1;
  const near = (length: number) =>
    figures.filter((figure) => {
      const longer = Math.max(length, lengthOf(figure));
      return Math.abs(length - lengthOf(figure)) <= longer * MOST_LENGTH_DIFFERENCE;
    });
  const placesIn = (some: readonly PlaceFigure[]) => new Set(some.map((figure) => figure.placeCode)).size;
  const lengths = [...new Set(figures.map(lengthOf))].sort((a, b) => b - a);
  const groups = lengths.map(near).sort((a, b) => placesIn(b) - placesIn(a));
  return groups[0] ?? [];
}

function latestOf<Figure extends PlaceFigure>(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const before = latest.get(figure.placeCode);
    if (before === undefined || figure.to > before.to) latest.set(figure.placeCode, figure);
  }
  return latest;
}
