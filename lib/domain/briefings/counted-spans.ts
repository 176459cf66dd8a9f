import { addDays, type IsoDate } from "../dates/iso-date";
import { tidy } from "./change";

/** One recorded figure: what was counted from a day to a day, or stood on the last of them. */
export type DatedFigure = {
  readonly from: IsoDate;
  readonly date: IsoDate;
  readonly value: number;
  readonly sample: boolean;
  readonly sourceId: string;
  readonly reporting: { readonly reporting: number; readonly units: number } | null;
};

/** What was counted from one day to another and in none of the other spans. */
export type CountedSpan = DatedFigure & {
  /** Found by taking an earlier count of the same year away, not recorded as such. */
  readonly isDifference: boolean;
};

/**
 * The figures of a flow as spans that add up: a count that runs from 1 January becomes what was added since the count
 * before it in the same year (January's is the whole of it, since the count begins anew each January); figures of single
 * months stay as they are. Oldest first.
 */
export function toCountedSpans(figures: readonly DatedFigure[]): CountedSpan[] {
  const sorted = [...figures].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.from < b.from ? -1 : 1));
  const lastOfYear = new Map<string, DatedFigure>();
  return sorted.map((figure) => {
    const year = figure.date.slice(0, 4);
    if (figure.from !== `${year}-01-01`) return { ...figure, isDifference: false };
    const before = lastOfYear.get(year);
    lastOfYear.set(year, figure);
    if (before === undefined) return { ...figure, isDifference: false };
    return {
      ...figure,
      from: addDays(before.date, 1),
      value: tidy(figure.value - before.value),
      sample: figure.sample || before.sample,
      isDifference: true,
    };
  });
}

/**
 * Spans added up, from the first to the last day. Shares of one year's people may be added up when they were taken apart
 * from one count (`isDifference`) and the same year's; sums of people or visits always. Null where there is a gap or an
 * overlap, or where adding would mean nothing.
 */
export function addSpans(spans: readonly CountedSpan[], options: { readonly isAdditive: boolean }): DatedFigure | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isUnbroken = spans.every((span, index) => {
    const before = spans[index - 1];
    return before === undefined || span.from === addDays(before.date, 1);
  });
  if (!isUnbroken || !(options.isAdditive || areOfOneCount(spans))) return null;
  return {
    ...last,
    from: first.from,
    value: tidy(spans.reduce((sum, span) => sum + span.value, 0)),
    sample: spans.some((span) => span.sample),
  };
}

/** One span alone, or parts of one count that ran from 1 January. */
function areOfOneCount(spans: readonly CountedSpan[]): boolean {
  const [first] = spans;
  if (first === undefined || spans.length === 1) return true;
  const year = first.date.slice(0, 4);
  const isSameYear = spans.every((span) => span.date.startsWith(year));
  return isSameYear && spans.every((span, index) => span.isDifference || (index === 0 && isFromJanuary(span)));
}

const isFromJanuary = (span: CountedSpan): boolean => span.from === `${span.date.slice(0, 4)}-01-01`;
