import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { type CountingRule, countDoctors, type DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { ObservationRow } from "@/lib/features/observations/types";
import { STATION_INDICATORS, STATION_VISIT_INDICATORS } from "@/lib/features/stations/constants";
import type { HistoryPoint, VisitPoint } from "@/lib/features/stations/types";
import type { FloorPoint } from "./floor-timeline";

/** What one query reads of a station's past: the four counts, which give all three rules, and its visits. */
export const HISTORY_INDICATORS: readonly string[] = [
  STATION_INDICATORS.permanent,
  STATION_INDICATORS.contract,
  STATION_INDICATORS.rotated,
  STATION_INDICATORS.onSiteFte,
  STATION_VISIT_INDICATORS.visits,
  STATION_VISIT_INDICATORS.insured,
];

type Input = {
  readonly rows: readonly ObservationRow[];
  /** The months still open on the page's date. */
  readonly open: readonly FloorPoint[];
  readonly communeCode: string;
  readonly rule: CountingRule;
};

/** A station's counts by date, oldest first: approved ones as stored, then the confirmed months still open. */
export function toHistory({ rows, open, communeCode, rule }: Input): readonly HistoryPoint[] {
  const isOpen = new Set(open.map(({ date }) => date));
  const stored = [...groupByDate(rows)].flatMap(([date, of]): HistoryPoint[] => {
    const counts = countsOf(of);
    if (counts === null || isOpen.has(date)) return [];
    return [toPoint({ date, counts, rule, approved: true, sample: of.some(({ sample }) => sample) }, of)];
  });
  const confirmed = open.flatMap(({ date, open: units, sample }): HistoryPoint[] => {
    const unit = units?.get(communeCode);
    return unit === undefined ? [] : [toPoint({ date, counts: unit.counts, rule, approved: unit.approved, sample })];
  });
  return [...stored, ...confirmed].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A station's visits by month, oldest first; empty where none are reported. */
export function toVisits(rows: readonly ObservationRow[]): readonly VisitPoint[] {
  const { visits, insured } = STATION_VISIT_INDICATORS;
  return [...groupByDate(rows.filter(({ periodKind }) => periodKind === "month"))].flatMap(
    ([date, of]): VisitPoint[] => {
      const all = of.find(({ indicatorCode }) => indicatorCode === visits);
      const insuredOnes = of.find(({ indicatorCode }) => indicatorCode === insured);
      if (all === undefined && insuredOnes === undefined) return [];
      const approved = [all, insuredOnes].every((row) => row === undefined || row.approved);
      return [{ date, visits: all?.value ?? null, insured: insuredOnes?.value ?? null, approved }];
    },
  );
}

function toPoint(
  point: Omit<HistoryPoint, "doctors" | "isMonth"> & { counts: DoctorCounts; rule: CountingRule },
  rows: readonly ObservationRow[] = [],
): HistoryPoint {
  const { date, counts, rule, approved, sample } = point;
  const isMonth = rows.length === 0 || rows.some(({ periodKind }) => periodKind === "month");
  return { date, isMonth, doctors: { ...counts, counted: countDoctors(counts, rule) }, approved, sample };
}

function groupByDate(rows: readonly ObservationRow[]): ReadonlyMap<IsoDate, readonly ObservationRow[]> {
  const byDate = new Map<IsoDate, ObservationRow[]>();
  for (const row of rows) byDate.set(row.to, [...(byDate.get(row.to) ?? []), row]);
  return byDate;
}

/** Half a figure is none. */
function countsOf(rows: readonly ObservationRow[]): DoctorCounts | null {
  const approved = rows.filter(({ approved: is }) => is);
  const figureOf = (code: string) => approved.findLast(({ indicatorCode }) => indicatorCode === code)?.value;
  const [permanent, contract] = [figureOf(STATION_INDICATORS.permanent), figureOf(STATION_INDICATORS.contract)];
  const [rotated, onSiteFte] = [figureOf(STATION_INDICATORS.rotated), figureOf(STATION_INDICATORS.onSiteFte)];
  if (permanent === undefined || contract === undefined || rotated === undefined || onSiteFte === undefined)
    return null;
  return { permanent, contract, rotated, onSiteFte };
}
