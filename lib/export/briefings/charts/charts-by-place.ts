import type { Composition } from "@/lib/export/briefings/compose/content";
import type { ChartBlock } from "@/lib/export/briefings/document";

/** The pictures of a briefing by where they stand: under the table of targets, and behind the paragraphs of a row. */
export type PlacedCharts = {
  readonly targets: readonly ChartBlock[];
  readonly byRow: ReadonlyMap<number, readonly ChartBlock[]>;
};

export function chartsByPlace(_composition: Composition): PlacedCharts {
  return { targets: [], byRow: new Map() };
}
