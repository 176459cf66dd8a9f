import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Status } from "@/lib/domain/targets/types";
import type { Composition } from "@/lib/export/briefings/compose/content";
import { floorTargetOf, floorText } from "@/lib/export/briefings/compose/stations-annexes";
import { groupedTargets } from "@/lib/export/briefings/compose/target-groups";
import type { ChartBlock } from "@/lib/export/briefings/document";
import { altOfStations, altOfTargets, altOfTrajectory } from "./alternatives";
import { bulletsChart, type NumberedTarget } from "./bullets-chart";
import { stationsPicture } from "./stations-picture";
import { trajectoryPicture } from "./trajectory-picture";

/** The pictures of a briefing by where they stand: under the table of targets, and behind the paragraphs of a row. */
export type PlacedCharts = {
  readonly targets: readonly ChartBlock[];
  readonly byRow: ReadonlyMap<number, readonly ChartBlock[]>;
};

/** So many lines fit on an upright page with its caption. */
const MOST_LINES = 14;
const MOST_TRAJECTORIES = 4;
const RED: ReadonlySet<Status> = new Set(["missed", "due_unreported", "regressing", "off_track", "at_risk"]);

/** All targets as bullets, the course of the floor and of the reddest, the stations by their doctors. Frozen with the snapshot. */
export function chartsByPlace(composition: Composition): PlacedCharts {
  const floor = floorTargetOf(composition);
  const byRow = new Map<number, ChartBlock[]>();
  const add = (row: number, block: ChartBlock) => byRow.set(row, [...(byRow.get(row) ?? []), block]);
  for (const target of followed(composition, floor)) add(target.row, trajectoryBlock(composition, target));
  const hasCounts = composition.snapshot.stations.some(({ reported }) => reported);
  if (floor !== undefined && hasCounts) add(floor.row, stationsBlock(composition, floor));
  return { targets: targetBlocks(composition), byRow };
}

/** The floor and up to four of the reddest, each indicator once: a national target on the same figures is the same line. */
function followed({ snapshot }: Composition, floor: SnapshotTarget | undefined): SnapshotTarget[] {
  const isDrawable = ({ series, path }: SnapshotTarget) =>
    series.length > 1 || (series.length === 1 && path.length > 1);
  const own = [...snapshot.targets].sort((a, b) => Number(a.level === "nation") - Number(b.level === "nation"));
  const firstOf = new Map<string, SnapshotTarget>();
  for (const target of own) {
    const key = `${target.indicator.code} ${target.floorValue === null}`;
    if (!firstOf.has(key)) firstOf.set(key, target);
  }
  const first = new Set(firstOf.values());
  const reddest = snapshot.targets.filter(
    (target) => RED.has(target.status) && target !== floor && first.has(target) && isDrawable(target),
  );
  return [...(floor !== undefined && isDrawable(floor) ? [floor] : []), ...reddest.slice(0, MOST_TRAJECTORIES)];
}

function targetBlocks(composition: Composition): ChartBlock[] {
  const { words } = composition;
  const numbered = groupedTargets(composition.snapshot.targets).flatMap(({ targets }) => targets);
  // Where nothing is known a picture would show nothing but the goals.
  if (numbered.every(({ actual }) => actual.kind === "missing")) return [];
  const parts = inParts(numbered.map((target, index): NumberedTarget => ({ number: index + 1, target })));
  return parts.map((targets, index) => {
    const part = `${index + 1}/${parts.length}`;
    const caption = parts.length === 1 ? words.charts.targets : words.charts.targetsPart(part);
    const alt = altOfTargets(composition, targets);
    const picture = bulletsChart(composition, { targets, title: caption, alt });
    return { kind: "chart", key: `targets.${index + 1}`, label: "", caption, alt, ...picture };
  });
}

/** Parts of nearly the same length. */
function inParts<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / MOST_LINES);
  const length = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
}

function trajectoryBlock(composition: Composition, target: SnapshotTarget): ChartBlock {
  const { words, language } = composition;
  const name = target.name[language];
  const caption = target.floor === null ? words.charts.trajectory(name) : words.charts.shortfall(name);
  const alt = altOfTrajectory(composition, target);
  const picture = trajectoryPicture(composition, { target, title: caption, alt });
  return { kind: "chart", key: `course.${target.code}`, label: "", caption, alt, ...picture };
}

function stationsBlock(composition: Composition, target: SnapshotTarget): ChartBlock {
  const caption = composition.words.charts.stations(floorText(composition, target));
  const alt = altOfStations(composition);
  const picture = stationsPicture(composition, { target, title: caption, alt });
  return { kind: "chart", key: `stations.${target.code}`, label: "", caption, alt, ...picture };
}
