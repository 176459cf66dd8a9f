import { decimalsOfTarget } from "@/lib/domain/briefings/sentences/printed";
import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { interpolatePath } from "@/lib/domain/charts/trajectory";
import { STATUSES } from "@/lib/domain/targets/types";
import type { Composition } from "@/lib/export/briefings/compose/content";
import { figureText, goalText } from "@/lib/export/briefings/compose/figure-cells";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { isPercentUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { NumberedTarget } from "./bullets-chart";
import { landingText } from "./trajectory-picture";

const RED = new Set(["missed", "due_unreported", "regressing", "off_track", "at_risk"]);

/** How many targets stand how, and each that is behind with its figure; the table beside it has them all. */
export function altOfTargets(composition: Composition, targets: readonly NumberedTarget[]): string {
  const { words, language } = composition;
  const status = getMessages(language).status.words;
  const counts = STATUSES.map((one) => ({ one, count: targets.filter(({ target }) => target.status === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => `${status[one]}: ${formatNumber(count, { language, digits: 0 })}`);
  const behind = targets.flatMap(({ target }) =>
    RED.has(target.status) && target.actual.kind === "value"
      ? [
          words.charts.altTarget({
            name: target.name[language],
            figure: standing(composition, target, target.actual.value),
            goal: goalText(composition, target),
            status: status[target.status],
          }),
        ]
      : [],
  );
  return words.charts.altTargets([`${counts.join("; ")}.`, ...behind].join(" "));
}

export function altOfTrajectory(composition: Composition, target: SnapshotTarget): string {
  const { words, language } = composition;
  const { path, series, trend } = target;
  const latest = series.at(-1);
  if (latest === undefined) return target.name[language];
  const expected = interpolatePath({ required: path, date: latest.date });
  return words.charts.altTrajectory({
    name: target.name[language],
    figure: standing(composition, target, latest.value),
    date: formatDate(latest.date, language),
    expected: expected === null ? null : bare(composition, target, expected),
    goal: goalText(composition, target),
    due: formatDate(target.target.due, language),
    landing: trend === null ? null : landingText(composition, target),
  });
}

/** How many stations have how many doctors, and how many have not reported. */
export function altOfStations({ snapshot, words, language }: Composition): string {
  const print = (value: number) => formatNumber(value, { language });
  const counts = new Map<number, number>();
  for (const { reported, counted } of snapshot.stations) {
    if (reported && counted !== null) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  const silent = snapshot.stations.filter(({ reported }) => !reported).length;
  const list = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => words.charts.have({ count: print(count), value: print(value) }));
  return words.charts.altStations({ list: list.join(", "), silent: silent === 0 ? null : print(silent) });
}

function standing(composition: Composition, target: SnapshotTarget, value: number): string {
  const figure = figureText(composition, target, value);
  return target.floor === null ? figure : composition.words.charts.short(figure);
}

function bare({ language }: Composition, target: SnapshotTarget, value: number): string {
  const digits = decimalsOfTarget(target);
  return `${formatNumber(value, { language, digits })}${isPercentUnit(target.indicator.unitCode) ? "%" : ""}`;
}
