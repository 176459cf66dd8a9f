import { decimalsOfGoal } from "@/lib/domain/briefings/sentences/printed";
import { worstStations } from "@/lib/domain/briefings/sentences/station-paragraph";
import type { SnapshotStation, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { usualDecimals } from "@/lib/domain/targets/reasons/print";
import type { Annex, Column, Row, TableBlock } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { type Composition, rowReference } from "./content";
import { countCell, dateCell, missingCell, numberCell, textCell } from "./figure-cells";

/** The floor that stations are held against: the province's own before the nation's. */
export function floorTargetOf({ snapshot }: Composition): SnapshotTarget | undefined {
  const floors = snapshot.targets.filter(({ floor, floorValue }) => floor !== null && floorValue !== null);
  return floors.find(({ level }) => level === "province") ?? floors[0];
}

/** `4 bác sĩ` */
export function floorText({ language }: Composition, target: SnapshotTarget): string {
  const value = target.floorValue ?? 0;
  const number = formatNumber(value, { language, digits: decimalsOfGoal(value) });
  return joinFigureAndUnit(number, formatUnit(target.indicator.unitCode, { language, value }));
}

/** Stations below the floor, worst first: how many, how many short, since when. None where no station is followed. */
export function stationsAnnex(composition: Composition): Annex[] {
  const { snapshot, words } = composition;
  const target = floorTargetOf(composition);
  if (target === undefined || snapshot.stations.length === 0) return [];
  const said = completenessOf(composition);
  const rows = belowRows(composition, target);
  const title = words.stations.title(floorText(composition, target));
  const { station, counted, short, since } = words.stations.columns;
  const table: TableBlock = {
    kind: "table",
    key: "annex.below",
    label: "",
    caption: words.stations.caption(said),
    columns: [
      numberColumn(composition),
      { header: station, width: 6, align: "left" },
      { header: counted, width: 1.8, align: "right" },
      { header: short, width: 1.8, align: "right" },
      { header: since, width: 2.4, align: "right" },
      referenceColumn(composition),
    ],
    rows,
    notes: [
      ...(snapshot.stations.some(({ isBelowFromFirstReport }) => isBelowFromFirstReport)
        ? [words.stations.orBefore]
        : []),
      ...(snapshot.stations.some(({ sample }) => sample) ? [words.targets.sample] : []),
    ],
  };
  const isSilent = snapshot.stations.every(({ reported }) => !reported);
  const note = { kind: "note" as const, text: isSilent ? words.stations.nobody : words.stations.none(said) };
  const blocks = rows.length === 0 ? [note] : [table];
  return [{ key: "below", label: "", title, isLandscape: false, blocks }];
}

function belowRows(composition: Composition, target: SnapshotTarget): Row[] {
  const { language, snapshot } = composition;
  // The snapshot has them by the names of their units, which is kept among equals.
  const below = worstStations(snapshot.stations, target.floorValue ?? 0);
  return below.map(({ station, short, since, isFromFirstReport }, index) =>
    stationRow(composition, {
      station,
      cells: [
        countCell(composition, index + 1),
        textCell(station.name[language]),
        personsCell(composition, station.counted),
        personsCell(composition, short),
        since !== null && isFromFirstReport
          ? textCell(`${formatDate(since, language)}*`)
          : dateCell(composition, since),
      ],
    }),
  );
}

/** Who did not report, first, and who did; every station has its row and its reference. */
export function unitsAnnex(composition: Composition): Annex[] {
  const { snapshot, words } = composition;
  if (snapshot.stations.length === 0) return [];
  const silent = snapshot.stations.filter(({ reported }) => !reported);
  const reported = snapshot.stations.filter((station) => station.reported);
  const notes = [
    ...(silent.length === 0 ? [{ kind: "note" as const, text: words.units.allReported }] : []),
    ...(silent.length === 0 ? [] : [silentTable(composition, silent)]),
    ...(reported.length === 0 ? [] : [reportedTable(composition, reported)]),
  ];
  return [{ key: "units", label: "", title: words.units.title, isLandscape: false, blocks: notes }];
}

function silentTable(composition: Composition, stations: readonly SnapshotStation[]): TableBlock {
  const { words, language } = composition;
  const { columns } = words.stations;
  return {
    kind: "table",
    key: "annex.silent",
    label: "",
    caption: words.units.silent(captionOf(composition, stations.length)),
    columns: [
      numberColumn(composition),
      { header: columns.station, width: 5.2, align: "left" },
      { header: columns.reason, width: 3, align: "left" },
      { header: columns.lastKnown, width: 1.8, align: "right" },
      { header: columns.lastDate, width: 2, align: "right" },
      referenceColumn(composition),
    ],
    rows: stations.map((station, index) =>
      stationRow(composition, {
        station,
        cells: [
          countCell(composition, index + 1),
          textCell(station.name[language]),
          textCell(words.missing[station.missing ?? "not_reported"]),
          personsCell(composition, station.lastKnown?.counted ?? null),
          station.lastKnown === null
            ? missingCell(composition, "no_data")
            : dateCell(composition, station.lastKnown.date),
        ],
      }),
    ),
    notes: [words.units.neverCounted],
  };
}

function reportedTable(composition: Composition, stations: readonly SnapshotStation[]): TableBlock {
  const { words, language } = composition;
  const { columns } = words.stations;
  return {
    kind: "table",
    key: "annex.reported",
    label: "",
    caption: words.units.reported(captionOf(composition, stations.length)),
    columns: [
      numberColumn(composition),
      { header: columns.station, width: 7, align: "left" },
      { header: columns.counted, width: 1.8, align: "right" },
      { header: columns.short, width: 1.8, align: "right" },
      referenceColumn(composition),
    ],
    rows: stations.map((station, index) =>
      stationRow(composition, {
        station,
        cells: [
          countCell(composition, index + 1),
          textCell(station.name[language]),
          personsCell(composition, station.counted),
          personsCell(composition, station.shortfall),
        ],
      }),
    ),
    notes: stations.some(({ sample }) => sample) ? [words.targets.sample] : [],
  };
}

function stationRow(
  composition: Composition,
  { station, cells }: { readonly station: SnapshotStation; readonly cells: Row["cells"] },
): Row {
  const reference = rowReference(composition, station.row);
  return { reference, isGroup: false, cells: [...cells, textCell(reference)] };
}

/** Doctors; full-time equivalents have decimals, people have none. */
function personsCell(composition: Composition, value: number | null) {
  if (value === null) return missingCell(composition, "no_data");
  return numberCell(composition, { value, decimals: usualDecimals(value) });
}

function captionOf({ snapshot, language }: Composition, count: number) {
  return {
    date: formatDate(snapshot.completeness?.countedOn ?? snapshot.asOf, language),
    count: formatNumber(count, { language, digits: 0 }),
  };
}

function completenessOf({ snapshot, language }: Composition) {
  const { completeness, stations, asOf } = snapshot;
  const print = (value: number) => formatNumber(value, { language, digits: 0 });
  return {
    date: formatDate(completeness?.countedOn ?? asOf, language),
    reporting: print(completeness?.reporting ?? stations.filter(({ reported }) => reported).length),
    units: print(completeness?.units ?? stations.length),
  };
}

function numberColumn({ words }: Composition): Column {
  return { header: words.targets.columns.number, width: 1, align: "center" };
}

function referenceColumn({ words }: Composition): Column {
  return { header: words.targets.columns.reference, width: 2, align: "left" };
}
