import { FLOW_NARROW, FLOW_WIDE } from "@/components/charts/flow-chart";
import { computeFlowChart, type FlowChartModel } from "@/lib/domain/charts/flow-chart";
import { FACILITY_GROUPS } from "@/lib/domain/workforce/facility-groups";
import type { WorkforceFlows } from "@/lib/features/workforce/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const PLACES = [...FACILITY_GROUPS, "outside"] as const;
export type FlowPlace = (typeof PLACES)[number];

/** The bands between groups of facilities, once with whole names and once with short ones for a phone. */
export function drawFlows(flows: WorkforceFlows, language: Language): { wide: FlowChartModel; narrow: FlowChartModel } {
  const { flows: words, groups, groupsShort } = getMessages(language).workforce;
  const bands = flows.bands.map(({ from, to, isPosting, heads }) => ({ from, to, isDashed: isPosting, value: heads }));
  const shared = {
    bands,
    heads: { from: words.fromHead, to: words.toHead },
    formatValue: (value: number) => formatNumber(value, { language }),
  };
  const nodes = (label: (place: FlowPlace) => string[]) => PLACES.map((key) => ({ key, label: label(key) }));
  return {
    wide: computeFlowChart({ ...FLOW_WIDE, ...shared, nodes: nodes((key) => [groups[key]]) }),
    narrow: computeFlowChart({ ...FLOW_NARROW, ...shared, nodes: nodes((key) => foldLine(groupsShort[key])) }),
  };
}

/** The margin of the narrow picture holds so many letters. */
const LONGEST_LINE = 12;

/** A name too long for the margin stands on two lines, broken after its first word. */
function foldLine(name: string): string[] {
  const space = name.indexOf(" ");
  return name.length <= LONGEST_LINE || space === -1 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

export function nameOfPlace(key: string, language: Language): string {
  const { groups } = getMessages(language).workforce;
  return key in groups ? groups[key as FlowPlace] : key;
}
