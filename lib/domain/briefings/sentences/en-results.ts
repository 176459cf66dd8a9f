import { isPercentUnit, type Quantity, type Speech, sizeOf } from "./speech";
import type { Base, BriefingTemplates, Span } from "./templates";
import { MISSING_EN, SPAN_EN } from "./vocabulary";

/** Between percentages in points, otherwise in the unit: "5.3 percentage points", "4 doctors". */
export function differenceInEnglish(difference: Quantity, speech: Speech): string {
  const size = sizeOf(difference);
  if (!isPercentUnit(size.unitCode)) return speech.value(size);
  const number = speech.number(size);
  return `${number} percentage ${number === speech.count(1) ? "point" : "points"}`;
}

const baseOf = ({ base, span }: { base: Base; span: Span }) =>
  base === "previous" ? SPAN_EN[span].before : "the same period of last year";

const SUBJECT = { figure: "the figure", cumulative: "the cumulative figure", shortfall: "the shortfall" } as const;
const PLAN = {
  assigned: "plan",
  target: "plan",
  milestone: "milestone",
} as const;

/** Part II in English. */
export const RESULTS_EN: Pick<
  BriefingTemplates,
  | "completeness"
  | "counts"
  | "noTargets"
  | "basis"
  | "statusChanges"
  | "firstJudged"
  | "lead"
  | "reason"
  | "silentTarget"
  | "sameAs"
  | "figure"
  | "missing"
  | "exactlyMet"
  | "inPeriod"
  | "cumulative"
  | "judgedByMonth"
  | "plan"
  | "change"
  | "notComparable"
  | "otherReporting"
  | "stations"
> = {
  completeness: ({ reporting, units, date }, speech) => {
    const day = `By ${speech.date(date)},`;
    if (reporting === 0) return `${day} none of the ${speech.places(units)} has reported.`;
    if (reporting === units && units === 1) return `${day} the ${speech.placeOnly} has reported.`;
    if (reporting === units) return `${day} all ${speech.places(units)} have reported.`;
    return `${day} ${speech.count(reporting)} of ${speech.places(units)} ${reporting === 1 ? "has" : "have"} reported; sums below cover only the ${speech.placesOnly} that reported.`;
  },
  counts: ({ date, total, counts }, speech) =>
    `${date === null ? "" : `On ${speech.date(date)}, `}${speech.count(total)} ${total === 1 ? "target is" : "targets are"} followed: ${counts
      .map(({ status, count }) => `${speech.count(count)} ${speech.status(status)}`)
      .join("; ")}.`,
  noTargets: () => "No target is followed yet.",
  basis: ({ sample, provisional }, speech) => {
    const told = [
      ...(sample === 0 ? [] : [`sample data are used for ${speech.count(sample)}`]),
      ...(provisional === 0
        ? []
        : [`a population that is not final, or of another year, is used for ${speech.count(provisional)}`]),
    ];
    return `Of these, ${told.join("; ")}.`;
  },
  statusChanges: ({ span, changes }, speech) =>
    `Since ${SPAN_EN[span].before}: ${changes
      .map(({ name, before, after }) => `“${name}” went from ${speech.status(before)} to ${speech.status(after)}`)
      .join("; ")}.`,
  firstJudged: ({ count }, speech) =>
    `${speech.count(count)} ${count === 1 ? "target is" : "targets are"} judged for the first time.`,
  lead: ({ name, status, reporting, previous }, speech) => {
    const units =
      reporting === null
        ? ""
        : reporting.reporting === 0
          ? ` (none of the ${speech.places(reporting.units)} has reported)`
          : ` (at ${speech.count(reporting.reporting)} of ${speech.places(reporting.units)} that reported${reporting.date === null ? "" : ` for ${speech.date(reporting.date)}`})`;
    const before = previous === null ? "" : ` (${SPAN_EN[previous.span].before}: ${speech.status(previous.status)})`;
    return status === null ? `${name}${units}.` : `${name}${units}: ${speech.status(status)}${before}.`;
  },
  reason: ({ text }) => text,
  silentTarget: ({ name, date, reason, units }, speech) =>
    `${name}: by ${speech.date(date)} ${
      units === null ? `there is no figure (${MISSING_EN[reason]})` : `none of the ${speech.places(units)} has reported`
    }, so it cannot be judged.`,
  sameAs: ({ name, status, own }, speech) =>
    `${name}: ${speech.status(status)}; figures and progress are those of the province's target “${own}”.`,
  figure: ({ date, figure }, speech) => `Figure of ${speech.date(date)}: ${speech.value(figure)}.`,
  missing: ({ reason }) => `There is no figure of the period (${MISSING_EN[reason]}); this is the latest one.`,
  exactlyMet: () => "The result is exactly the target.",
  inPeriod: ({ span, amount, isIncrement }, speech) =>
    isIncrement && isPercentUnit(amount.unitCode)
      ? `${SPAN_EN[span].during} it ${amount.value < 0 ? "lost" : "gained"} ${differenceInEnglish(amount, speech)}.`
      : `${SPAN_EN[span].during}: ${speech.value(amount)}.`,
  cumulative: ({ amount }, speech) => `Cumulative since January: ${speech.value(amount)}.`,
  judgedByMonth: ({ date, amount }, speech) =>
    `It is judged by the figure of the latest month (to ${speech.date(date)}): ${speech.value(amount)}.`,
  plan: ({ achievement, beyond, year, goal, basis, isFlow, isFalling }, speech) => {
    const subject = isFlow ? "Cumulatively since January, it" : "It";
    const plan = `the ${PLAN[basis]} of ${year} (${speech.value(goal)})`;
    const turned = isFalling ? ", turned round because it has to fall" : "";
    if (achievement.value === 100) return `${subject} is exactly at ${plan}.`;
    if (beyond !== null) return `${subject} is ${speech.percent(beyond)} beyond ${plan}.`;
    return `${subject} is at ${speech.percent(achievement)} of ${plan}${turned}.`;
  },
  change: (facts, speech) => {
    const { since, absolute, percent, subject, restated } = facts;
    const way = absolute.value > 0 ? "up" : "down";
    const told =
      absolute.value === 0
        ? "unchanged"
        : `${way} ${differenceInEnglish(absolute, speech)}${percent === null ? "" : `, that is ${way} ${speech.percent(sizeOf(percent))}`}`;
    const note = restated ? " (restated on today's units)" : "";
    return `Compared with ${baseOf(facts)} (${speech.date(since)}), ${SUBJECT[subject]} is ${told}${note}.`;
  },
  notComparable: (facts) =>
    facts.reason === "not_applicable"
      ? `There is no figure of ${baseOf(facts)} to compare with.`
      : `It cannot be compared with ${baseOf(facts)}: ${MISSING_EN[facts.reason]}.`,
  otherReporting: (facts, speech) =>
    `It is not compared with ${facts.bases.map((base) => baseOf({ base, span: facts.span })).join(" or ")} because the ${speech.placesOnly} that reported are not the same or not all: ${speech.count(facts.now.reporting)} of ${speech.count(facts.now.units)} against ${speech.count(facts.before.reporting)} of ${speech.count(facts.before.units)}.`,
  stations: ({ date, reporting, meeting, below, share, floor, worst, more }, speech) => {
    const among = `${date === null ? "Of" : `On ${speech.date(date)}, of`} ${speech.places(reporting)} that reported,`;
    const opening =
      meeting === 0
        ? `${among} none meets the floor of ${speech.value(floor)}`
        : `${among} ${speech.count(meeting)} (${speech.percent(share)}) ${meeting === 1 ? "meets" : "meet"} the floor of ${speech.value(floor)} and ${speech.count(below)} ${below === 1 ? "does" : "do"} not`;
    if (worst.length === 0) return `${opening}.`;
    const names = worst.map(
      ({ name, short, since, isFromFirstReport }) =>
        `${name} (${speech.value(short)} short${since === null ? "" : `, since ${speech.date(since)}${isFromFirstReport ? " or before" : ""}`})`,
    );
    const rest =
      more === 0
        ? ""
        : ` and ${speech.count(more)} other ${more === 1 ? speech.placeOnly : speech.placesOnly}; see the annex of ${speech.placesOnly} below the floor`;
    return `${opening}${more === 0 ? ": " : "; the worst are "}${names.join("; ")}${rest}.`;
  },
};
