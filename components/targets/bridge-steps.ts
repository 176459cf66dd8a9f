import type { BridgeKind } from "@/lib/domain/charts/bridge";
import type { BridgeStep, TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Asked = {
  readonly target: TargetDetail;
  readonly steps: readonly BridgeStep[];
  readonly language: Language;
};

type StepKind = BridgeStep["kind"];

const TOTALS: readonly StepKind[] = ["baseline", "now"];

/** How the chart draws a step: a fall of the shortfall is gain, a rise is loss. */
export function drawnKind({ kind, value }: BridgeStep): BridgeKind {
  if (TOTALS.includes(kind)) return "total";
  if (kind === "gap") return "gap";
  if (kind === "planned_recruitment") return "planned";
  return value > 0 ? "worse" : "done";
}

/** Lines under a bar; totals carry their date. */
export function barLabel({ target, step, language }: Omit<Asked, "steps"> & { readonly step: BridgeStep }): string[] {
  const { labels } = getMessages(language).target.bridge;
  const date = dateOf(target, step.kind);
  return [...labels[step.kind].split("|"), ...(date === null ? [] : [formatDate(date, language)])];
}

function dateOf({ baseline, actual }: TargetDetail, kind: StepKind) {
  if (kind === "baseline") return baseline?.date ?? null;
  return kind === "now" && actual.kind === "value" ? actual.asOf : null;
}

/** The chart as a table: item, people, change, what is left. */
export function bridgeTable({ target, steps, language }: Asked) {
  const { bridge } = getMessages(language).target;
  let level = 0;
  const rows = steps.map((step) => {
    const isLevel = TOTALS.includes(step.kind) || step.kind === "gap";
    level = isLevel ? step.value : level + step.value;
    return [
      rowName({ target, step, language }),
      step.heads === null ? "" : formatNumber(step.heads, { language }),
      isLevel ? "" : formatNumber(step.value, { language, sign: "always" }),
      formatNumber(level, { language }),
    ];
  });
  return { headers: [bridge.item, bridge.heads, bridge.effect, bridge.level], rows };
}

function rowName({ target, step, language }: Omit<Asked, "steps"> & { readonly step: BridgeStep }): string {
  const { rows } = getMessages(language).target.bridge;
  const date = dateOf(target, step.kind);
  if (step.kind === "baseline" || step.kind === "now") {
    return rows[step.kind](date === null ? "" : formatDate(date, language));
  }
  return rows[step.kind];
}

/** Heads beside what they did to the shortfall: a doctor who comes to a station that has enough closes no gap. */
export function explainBridge({ steps, language }: Omit<Asked, "target">): string[] {
  const { bridge } = getMessages(language).target;
  const count = (value: number) => formatNumber(Math.abs(value), { language });
  const withHeads = steps.flatMap((step) =>
    step.heads === null || step.heads === 0 ? [] : [{ ...step, heads: step.heads }],
  );
  const gap = steps.find((step) => step.kind === "gap")?.value ?? 0;
  return withHeads.flatMap(({ kind, value, heads }) => {
    const extra = heads - Math.abs(value);
    if (kind === "moved_from_centre") {
      return [
        extra > 0 && value <= 0
          ? bridge.moved(count(heads), count(value), count(extra))
          : bridge.movedAll(count(heads), count(value)),
      ];
    }
    if (kind === "recruited") return [bridge.recruited(count(heads), count(value))];
    if (kind === "left") return [bridge.left(count(heads), count(value))];
    if (kind === "planned_recruitment") return [bridge.planned(count(heads), count(value), count(gap))];
    return [];
  });
}
