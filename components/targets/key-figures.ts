import { isShare, printGoal } from "@/components/indicators/printed-value";
import type { Figure } from "@/lib/domain/figures/figure";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { computePace, neededPerMonth } from "./pace";
import { printRate, targetPrint } from "./print";

export type KeyFigure = {
  readonly id: string;
  readonly figure: Figure;
  readonly text: string;
  readonly unitWords: string;
  readonly label: string;
  readonly note: string | null;
};

type Floor = NonNullable<TargetDetail["floor"]>;
type Value = Extract<TargetDetail["actual"], { kind: "value" }>;

/** The figures beside the status; none where there is no actual value. */
export function listKeyFigures(target: TargetDetail, language: Language): KeyFigure[] {
  const { actual, floor } = target;
  if (actual.kind === "missing") return [];
  const found =
    floor === null ? seriesFigures({ target, actual, language }) : floorFigures({ target, actual, floor, language });
  return found.flatMap((one) => (one === null ? [] : [one]));
}

function figureOf(actual: Value, value: number): Figure {
  return { kind: "value", value, asOf: actual.asOf, isSample: actual.sample };
}

type FloorContext = { target: TargetDetail; actual: Value; floor: Floor; language: Language };

function floorFigures(context: FloorContext): (KeyFigure | null)[] {
  const { target, actual, floor, language } = context;
  const words = getMessages(language).target.figures;
  const print = targetPrint(target, language);
  const count = (value: number) => formatNumber(value, { language });
  const absent = floor.units - floor.reporting;
  const upper = absent > 0 ? floor.shortfallUpper : null;
  const short: KeyFigure = {
    id: "short",
    figure: figureOf(actual, actual.value),
    text: print.value(actual.value),
    unitWords: "",
    label: target.baseline === null ? words.shortPlain : words.short(print.value(target.baseline.value)),
    note: upper === null ? null : words.shortUpTo(print.value(upper), count(absent)),
  };
  return [firstFloorFigure(context), short, neededFloor({ ...context, upper }), paceFloor(context)];
}

/** One station counts its doctors; many count the stations that meet the floor. */
function firstFloorFigure({ target, actual, floor, language }: FloorContext): KeyFigure {
  const words = getMessages(language).target.figures;
  const count = (value: number) => formatNumber(value, { language });
  const only = floor.units === 1 ? target.stations?.[0]?.doctors : undefined;
  if (only) {
    return {
      id: "doctors",
      figure: figureOf(actual, only.counted),
      text: count(only.counted),
      unitWords: "",
      label: words.doctors,
      note: null,
    };
  }
  return {
    id: "meeting",
    figure: figureOf(actual, floor.meeting),
    text: `${count(floor.meeting)}/${count(floor.reporting)}`,
    unitWords: "",
    label: words.meeting,
    note: null,
  };
}

function neededFloor({ target, actual, language, upper }: FloorContext & { upper: number | null }): KeyFigure | null {
  if (target.methods.linear.requiredPerMonth === null) return null;
  const words = getMessages(language).target.figures;
  const ask = (distance: number) => neededPerMonth({ from: actual.asOf, due: target.target.due, distance });
  const needed = ask(actual.value);
  if (needed === null) return null;
  const atMost = upper === null ? null : ask(upper);
  return {
    id: "needed",
    figure: figureOf(actual, needed),
    text: printRate(needed, language),
    unitWords: "",
    label: words.neededFloor,
    note: atMost === null ? null : words.neededUpTo(printRate(atMost, language)),
  };
}

/** A shortfall that falls is a gain of doctors. */
function paceFloor({ target, actual, language }: FloorContext): KeyFigure {
  const words = getMessages(language).target.figures;
  const pace = computePace(target);
  return {
    id: "pace",
    figure: pace === null ? { kind: "missing", reason: "no_data" } : figureOf(actual, -pace),
    text: pace === null ? "" : printRate(pace === 0 ? 0 : -pace, language),
    unitWords: "",
    label: words.paceFloor,
    note: pace === null ? words.notEnoughMonths : null,
  };
}

type SeriesContext = { target: TargetDetail; actual: Value; language: Language };

function seriesFigures(context: SeriesContext): (KeyFigure | null)[] {
  const { target, actual, language } = context;
  const words = getMessages(language).target.figures;
  const print = targetPrint(target, language);
  const { expected } = target.methods.linear;
  const plain = { unitWords: print.unit, note: null };
  return [
    {
      ...plain,
      id: "actual",
      figure: figureOf(actual, actual.value),
      text: print.value(actual.value),
      label: words.actual(formatDate(actual.asOf, language)),
    },
    expected === null
      ? null
      : {
          ...plain,
          id: "expected",
          figure: figureOf(actual, expected),
          text: print.value(expected),
          label: words.expected(formatDate(actual.asOf, language)),
        },
    {
      ...plain,
      id: "target",
      figure: { kind: "value", value: target.target.value },
      text: printGoal({ comparator: target.comparator, ...target.target }, language),
      label: words.target(formatDate(target.path.at(-1)?.date ?? target.target.due, language)),
    },
    gapFigure(context),
    neededFigure(context),
    paceFigure(context),
  ];
}

function gapFigure({ target, actual, language }: SeriesContext): KeyFigure | null {
  if (target.status === "achieved") return null;
  const words = getMessages(language).target.figures;
  const print = targetPrint(target, language);
  const gap = target.target.value - actual.value;
  const label = target.comparator === "exactly" ? words.gapOff : gap >= 0 ? words.gapShort : words.gapOver;
  return {
    id: "gap",
    figure: figureOf(actual, gap),
    text: print.value(Math.abs(gap)),
    unitWords: differenceUnit(target, print.unit, language),
    label,
    note: null,
  };
}

function neededFigure({ target, actual, language }: SeriesContext): KeyFigure | null {
  const words = getMessages(language).target.figures;
  const { requiredPerMonth } = target.methods.linear;
  if (requiredPerMonth === null) return null;
  return {
    id: "needed",
    figure: figureOf(actual, requiredPerMonth),
    text: printRate(Math.abs(requiredPerMonth), language),
    unitWords: differenceUnit(target, targetPrint(target, language).unit, language),
    label: requiredPerMonth >= 0 ? words.neededUp : words.neededDown,
    note: null,
  };
}

function paceFigure({ target, actual, language }: SeriesContext): KeyFigure | null {
  const words = getMessages(language).target.figures;
  const pace = computePace(target);
  if (pace === null) return null;
  return {
    id: "pace",
    figure: figureOf(actual, pace),
    text: `${pace > 0 ? "+" : ""}${printRate(pace, language)}`,
    unitWords: differenceUnit(target, targetPrint(target, language).unit, language),
    label: target.recursYearly ? words.paceYear : words.pace,
    note: null,
  };
}

/** Between two percentages lie points, not percent. */
function differenceUnit(target: TargetDetail, unit: string, language: Language): string {
  return isShare(target) ? getMessages(language).target.figures.points : unit;
}
