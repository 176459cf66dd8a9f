import { Sparkline } from "@/components/charts/sparkline";
import { BulletCell } from "@/components/indicators/bullet-cell";
import { printGoal, printWithUnit } from "@/components/indicators/printed-value";
import { statusTone } from "@/components/indicators/status-badge";
import { computeBullet } from "@/lib/domain/charts/bullet";
import { computeSparkline } from "@/lib/domain/charts/sparkline";
import { addMonths, isoDate } from "@/lib/domain/dates/iso-date";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatShortMonth } from "@/lib/format/date";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MONTHS = 24;
const BULLET = { width: 120, height: 16 };
const SPARKLINE = { width: 92, height: 28 };

type TargetChartsProps = { target: TargetSummary; asOf: string; language: Language };

/** Bullet and sparkline, side by side where there is room. */
export function TargetCharts({ target, asOf, language }: TargetChartsProps) {
  if (target.actual.kind === "missing") return <span className="text-ink-2">{MISSING}</span>;
  return (
    <div className="target-charts">
      <BulletCell model={bulletOf(target)} status={target.status} label={describeBullet(target, language)} />
      <TargetSparkline target={target} asOf={asOf} language={language} />
    </div>
  );
}

/** The way from the baseline to the target is what a status speaks of; of a floor it is the way to a shortfall of 0. */
function bulletOf({ actual, baseline, methods, floor, target }: TargetSummary) {
  return computeBullet({
    ...BULLET,
    start: baseline?.value ?? 0,
    actual: actual.kind === "value" ? actual.value : null,
    expected: methods.linear.expected,
    target: floor === null ? target.value : 0,
  });
}

function describeBullet(target: TargetSummary, language: Language): string {
  const { overview } = getMessages(language);
  const { actual, methods, floor } = target;
  const print = (value: number | null) => {
    if (value === null) return MISSING;
    const text = printWithUnit(target, value, language);
    return floor === null ? text : overview.shortOf(text);
  };
  const goal = floor === null ? printGoal({ comparator: target.comparator, ...target.target }, language) : print(0);
  return overview.bulletLabel(
    print(actual.kind === "value" ? actual.value : null),
    print(methods.linear.expected),
    goal,
  );
}

function TargetSparkline({ target, asOf, language }: TargetChartsProps) {
  const { series, path, status } = target;
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const to = isoDate(asOf);
  const model = computeSparkline({ ...SPARKLINE, from: addMonths(to, -MONTHS), to, points: series, required: path });
  const label = getMessages(language).overview.sparklineLabel(
    formatShortMonth(first.date),
    printWithUnit(target, first.value, language),
    formatShortMonth(last.date),
    printWithUnit(target, last.value, language),
  );
  return (
    <span className={`block ${statusTone(status)}`}>
      <Sparkline model={model} label={label} />
    </span>
  );
}
