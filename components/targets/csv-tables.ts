import type { StationRow } from "@/lib/features/stations/types";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listSeriesRows } from "./series-rows";
import { splitStations } from "./station-lists";

type Kind = "text" | "integer" | "decimal" | "date";
type Cell = string | number | null;
export type Table = {
  readonly headings: readonly string[];
  /** One a heading. */
  readonly kinds: readonly Kind[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What the path asks for is computed: further digits would be noise. */
const REQUIRED_DIGITS = 6;

/** The chart's series to save: unrounded figures, one row a date; missing is an empty cell, never 0. */
export function seriesCsv(target: TargetDetail, language: Language): Table {
  const { target: words, common } = getMessages(language);
  const { csv } = words;
  const unit = formatUnit(target.indicator.unitCode, { language, length: "long" });
  const yesNo = (is: boolean) => (is ? common.yes : common.no);
  const ofFloor = target.isFloor ? [csv.upper, csv.reporting, csv.units] : [];
  const population = populationName(target, language);
  return {
    headings: [
      csv.target,
      csv.date,
      target.isFloor ? words.trajectory.floorTitle : csv.value,
      csv.unit,
      ...ofFloor,
      csv.required,
      csv.approved,
      csv.sample,
      ...(population === null ? [] : [csv.population]),
    ],
    kinds: [
      ...(["text", "date", "decimal", "text"] as const),
      ...(target.isFloor ? (["decimal", "integer", "integer"] as const) : []),
      ...(["decimal", "text", "text"] as const),
      ...(population === null ? [] : (["text"] as const)),
    ],
    rows: listSeriesRows(target).map(({ date, point, required }) => [
      target.code,
      date,
      point?.value ?? null,
      unit,
      ...(target.isFloor
        ? [point?.upper ?? null, point?.reporting?.reporting ?? null, point?.reporting?.units ?? null]
        : []),
      required === null ? null : Number(required.toFixed(REQUIRED_DIGITS)),
      point === null ? null : yesNo(point.approved),
      point === null ? null : yesNo(point.sample),
      ...(population === null ? [] : [population]),
    ]),
  };
}

/** The series that the ratio was worked out with; null for what is no ratio. */
function populationName({ actual }: TargetDetail, language: Language): string | null {
  if (actual.kind === "missing" || actual.population === null) return null;
  return getMessages(language).target.basis.populationKinds[actual.population.kind];
}

/** All stations behind a floor in the page's order: below it worst first, not reported, at it. */
export function stationsCsv(target: TargetDetail, language: Language): Table {
  const { csv, stations: words } = getMessages(language).target;
  const { below, silent, meeting } = splitStations(target.stations ?? []);
  const asOf = target.actual.kind === "value" ? target.actual.asOf : null;
  return {
    headings: [
      csv.target,
      csv.asOf,
      csv.code,
      csv.name,
      csv.communeCode,
      csv.communeName,
      csv.points,
      words.state,
      words.counted,
      words.shortfall,
      words.permanent,
      words.contract,
      words.rotated,
      words.fte,
      csv.lastDate,
      csv.lastValue,
      csv.sample,
    ],
    kinds: [
      ...(["text", "date", "text", "text", "text", "text", "integer", "text", "decimal", "decimal"] as const),
      ...(["integer", "integer", "integer", "decimal", "date", "decimal", "text"] as const),
    ],
    rows: [...below, ...silent, ...meeting].map((station) => [target.code, asOf, ...stationCells(station, language)]),
  };
}

function stationCells(station: StationRow, language: Language): Cell[] {
  const { target, common } = getMessages(language);
  const { doctors, lastKnown } = station;
  return [
    station.code,
    station.name[language],
    station.communeCode,
    station.communeName[language],
    station.points,
    target.stations.states[station.reportState],
    doctors?.counted ?? null,
    station.shortfall,
    doctors?.permanent ?? null,
    doctors?.contract ?? null,
    doctors?.rotated ?? null,
    doctors?.onSiteFte ?? null,
    lastKnown?.date ?? null,
    lastKnown?.counted ?? null,
    station.sample ? common.yes : common.no,
  ];
}
