import { usualDecimals } from "../targets/reasons/print";
import type { InBothLanguages } from "../targets/reasons/sentence";
import { STATUSES } from "../targets/types";
import {
  decimalsOfDifference,
  decimalsOfGoal,
  decimalsOfPercent,
  decimalsOfRate,
  decimalsOfTarget,
  decimalsThatTellApart,
} from "./sentences/printed";
import type { BriefingLanguage, BriefingWords } from "./sentences/words";
import type { BriefingSnapshot, Change, SnapshotTarget } from "./snapshot";
import { findTypedNumbers, normalNumber } from "./typed-numbers";

const LANGUAGES: readonly BriefingLanguage[] = ["vi", "en"];
/** Lists name so many at most, and count the others. */
const MOST_NAMED = 10;
const ALL = 100;

type Add = (value: number | null, decimals: number) => void;

/**
 * All numbers that a briefing prints in texts and tables, normalised as by `normalNumber`, so that what a person types can
 * be looked up. With them the counts that sentences tell: of statuses, of units named and not named.
 */
export function printedNumbersOf(snapshot: BriefingSnapshot, words: InBothLanguages<BriefingWords>): Set<string> {
  const known = new Set<string>();
  const add: Add = (value, decimals) => {
    if (value === null || !Number.isFinite(value)) return;
    const normal = normalNumber(words.vi.formatNumber(Math.abs(value), decimals), "vi");
    if (normal !== null) known.add(normal);
  };
  addCounts(snapshot, add);
  for (const target of snapshot.targets) addTarget(target, add);
  addStations(snapshot, add);
  addDifferences(snapshot, add);
  for (const text of textsOf(snapshot)) {
    for (const language of LANGUAGES) {
      for (const { normal } of findTypedNumbers(text[language], language)) if (normal !== null) known.add(normal);
    }
  }
  return known;
}

function addCounts({ targets, completeness, differences }: BriefingSnapshot, add: Add): void {
  add(targets.length, 0);
  for (const status of STATUSES) add(targets.filter((target) => target.status === status).length, 0);
  // Sentences count the red ones together, and say how many revisions are left out of a list.
  for (let count = 1; count <= targets.length; count += 1) add(count, 0);
  for (let count = 1; count <= differences.length; count += 1) add(count, 0);
  if (completeness === null) return;
  const { reporting, units } = completeness;
  addParts({ part: units - reporting, add });
  for (const count of [reporting, units]) add(count, 0);
  if (units > 0) add((reporting / units) * ALL, decimalsOfPercent((reporting / units) * ALL));
}

function addParts({ part, add }: { part: number; add: Add }): void {
  for (let named = 0; named <= Math.min(MOST_NAMED, part); named += 1) add(part - named, 0);
}

function addTarget(target: SnapshotTarget, add: Add): void {
  const decimals = decimalsOfTarget(target);
  const figures = [target.actual, target.inPeriod, target.cumulative, target.samePeriod, target.previous];
  for (const figure of figures) {
    if (figure.kind === "missing") continue;
    add(figure.value, decimals);
    add(figure.reporting?.reporting ?? null, 0);
    add(figure.reporting?.units ?? null, 0);
  }
  const { yearPlan, achievement, required, trend } = target;
  const goals = [target.target.value, target.target.valueTo, target.floorValue];
  for (const goal of [...goals, yearPlan.kind === "value" ? yearPlan.value : null]) {
    if (goal !== null) add(goal, decimalsOfGoal(goal));
  }
  for (const percent of achievement === null ? [] : [achievement, achievement - ALL, ALL]) {
    add(percent, decimalsOfPercent(percent));
  }
  for (const change of [target.changeOnPrevious, target.changeOnSamePeriod]) addChange({ change, decimals, add });
  if (required !== null) add(required.perMonth, decimalsOfRate(required.perMonth));
  for (const value of trend === null ? [] : [trend.projected, trend.lower, trend.upper]) add(value, decimals);
  for (const { value, upper } of target.series) for (const one of [value, upper]) add(one, decimals);
  for (const { value } of target.path) add(value, decimals);
  addFloor({ target, decimals, add });
}

function addChange({ change, decimals, add }: { change: Change | null; decimals: number; add: Add }): void {
  if (change === null) return;
  const { absolute, percent } = change;
  add(absolute, decimalsOfDifference(absolute, decimals));
  if (percent === null) return;
  // Tables compare with the base as a whole: 105,27 for a rise of 5,27%.
  for (const told of [percent, ALL + percent]) add(told, decimalsOfPercent(told));
}

function addFloor({ target, decimals, add }: { target: SnapshotTarget; decimals: number; add: Add }): void {
  const { floor } = target;
  if (floor === null) return;
  const { units, reporting, meeting } = floor;
  for (const count of [units, reporting, meeting, units - reporting]) add(count, 0);
  addParts({ part: reporting - meeting, add });
  if (reporting > 0) add((meeting / reporting) * ALL, decimalsOfPercent((meeting / reporting) * ALL));
  const sums = [floor.shortfall, floor.shortfallUpper, floor.surplus, floor.total, floor.shortfallIfFreelyMoved];
  for (const sum of sums) add(sum, decimals);
}

function addStations({ stations, targets }: BriefingSnapshot, add: Add): void {
  const floors = new Set(targets.flatMap(({ floorValue }) => (floorValue === null ? [] : [floorValue])));
  for (const { counted, shortfall, lastKnown } of stations) {
    const short = counted === null ? [] : Array.from(floors, (floor) => Math.max(0, floor - counted));
    for (const value of [counted, shortfall, lastKnown?.counted ?? null, ...short]) {
      if (value !== null) add(value, usualDecimals(value));
    }
  }
}

function addDifferences({ differences, corrections, targets }: BriefingSnapshot, add: Add): void {
  for (const { targetCode, decimals, before, after } of differences) {
    const target = targets.find(({ code }) => code === targetCode);
    const preferred = target === undefined ? decimals : decimalsOfTarget(target);
    const told = decimalsThatTellApart({ a: before ?? after ?? 0, b: after ?? before ?? 0 }, preferred);
    for (const value of [before, after]) add(value, told);
  }
  for (const { before, after, decimals } of corrections) {
    const told = decimalsThatTellApart({ a: before, b: after }, decimals);
    for (const value of [before, after]) add(value, told);
  }
}

/** Texts of the registry hold numbers too: "Trạm y tế có từ 4 bác sĩ", "Sơn Kim 2". */
function textsOf(snapshot: BriefingSnapshot): InBothLanguages<string>[] {
  return [
    ...snapshot.targets.flatMap(({ name, document, clause, reason, owner, indicator }) => [
      name,
      document,
      clause,
      reason,
      indicator.name,
      ...(owner === null ? [] : [owner]),
    ]),
    ...snapshot.stations.map(({ name }) => name),
    ...snapshot.commitments.map(({ text }) => text),
    ...snapshot.footnotes.map(({ text }) => text),
    ...snapshot.differences.map(({ name }) => name),
    ...snapshot.paragraphs.map(({ text }) => text),
  ];
}
