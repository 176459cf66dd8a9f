import { differenceInEnglish } from "./en-results";
import { listed, withNotes } from "./lists";
import type { Speech } from "./speech";
import type { Asked, BriefingTemplates, StatusSince } from "./templates";
import { COMPARATOR_EN, MISSING_EN } from "./vocabulary";

const since = (targets: readonly StatusSince[], speech: Speech) =>
  targets
    .map(
      ({ name, status, since: day }) =>
        `“${name}” (${speech.status(status)}${day === null ? "" : ` since ${speech.date(day)}`})`,
    )
    .join("; ");

const targetsOf = (count: number, speech: Speech) => `${speech.count(count)} ${count === 1 ? "target" : "targets"}`;

const asks = ({ owner }: Asked, what: string) => `${owner ?? "The lead unit, once named,"} to ${what}`;

const withOwners = (targets: readonly Asked[]) =>
  withNotes(targets.map(({ name, owner }) => ({ name, note: owner ?? "no lead unit named" })));

/** Parts III to V in English. */
export const ACTIONS_EN: Pick<
  BriefingTemplates,
  | "red"
  | "behind"
  | "silent"
  | "missingReports"
  | "partial"
  | "conflicting"
  | "disagreeing"
  | "revised"
  | "noShortcomings"
  | "needed"
  | "neededAtFloor"
  | "chase"
  | "collect"
  | "dueSoon"
  | "proposeStaff"
  | "proposePlan"
  | "proposeResult"
  | "proposeOwners"
  | "proposeFigures"
  | "proposeBaselines"
  | "proposeSources"
> = {
  red: ({ targets }, speech) =>
    `${targetsOf(targets.length, speech)} ${targets.length === 1 ? "needs" : "need"} attention first: ${since(targets, speech)}.`,
  behind: ({ targets }, speech) =>
    `${targetsOf(targets.length, speech)} ${targets.length === 1 ? "is" : "are"} behind schedule: ${targets
      .map(({ name, since: day }) => `“${name}”${day === null ? "" : ` (since ${speech.date(day)})`}`)
      .join("; ")}.`,
  silent: ({ targets }, speech) =>
    `${targetsOf(targets.length, speech)} cannot be judged without a figure${withNotes(
      targets.map(({ name, reason }) => ({ name, note: MISSING_EN[reason] })),
    )}.`,
  missingReports: ({ date, units, missing, names }, speech) => {
    const day = `By ${speech.date(date)},`;
    if (missing === units) return `${day} none of the ${speech.places(units)} has reported.`;
    const rest = missing - names.length;
    const more =
      rest === 0 ? "" : ` and ${speech.count(rest)} other ${rest === 1 ? speech.placeOnly : speech.placesOnly}`;
    const list = names.length === 0 ? "" : `: ${names.join("; ")}${more}`;
    return `${day} ${speech.count(missing)} of ${speech.places(units)} ${missing === 1 ? "has" : "have"} not reported${list}.`;
  },
  partial: ({ targets }, speech) =>
    `These figures cover only the ${speech.placesOnly} that reported, not the whole province: ${targets
      .map(({ name, reporting, units }) => `“${name}” (${speech.count(reporting)} of ${speech.places(units)})`)
      .join("; ")}.`,
  conflicting: ({ names }) => `Sources give different figures, to be reconciled: ${listed(names)}.`,
  disagreeing: ({ names }) => `The methods come to different conclusions, to be watched: ${listed(names)}.`,
  revised: ({ asOf, revisions, more }, speech) => {
    const told = revisions.map(({ name, date, before, after }) =>
      after === null
        ? `“${name}” of ${speech.date(date)}: ${speech.value(before)} was withdrawn`
        : `“${name}” of ${speech.date(date)}: from ${speech.bare(before)} to ${speech.value(after)}`,
    );
    const rest = more === 0 ? "" : ` and ${speech.count(more)} other ${more === 1 ? "figure" : "figures"}`;
    return `Figures revised since the previous briefing (as of ${speech.date(asOf)}): ${told.join("; ")}${rest}.`;
  },
  noShortcomings: () => "No target is late in the period, and all units have reported.",
  needed: ({ name, comparator, goal, due, perMonth }, speech) =>
    `“${name}”: to reach ${COMPARATOR_EN[comparator]} ${speech.value(goal)} by ${speech.date(due)} it has to ${perMonth.value > 0 ? "rise" : "fall"} by ${differenceInEnglish(perMonth, speech)} a month on average from now.`,
  neededAtFloor: ({ name, floor, due, perMonth, absent }, speech) =>
    `“${name}”: for every ${speech.placeOnly} to have the floor of ${speech.value(floor)} by ${speech.date(due)}, the shortfall has to fall by ${differenceInEnglish(perMonth, speech)} a month on average from now${absent === 0 ? "" : ` (the ${speech.places(absent)} that did not report taken as having none)`}.`,
  chase: ({ missing }, speech) =>
    `Urge the ${speech.places(missing)} that did not report, and tell the commune People's Committees that manage them.`,
  collect: ({ names }) => `Collect and approve the missing figures of: ${listed(names)}.`,
  dueSoon: ({ targets }, speech) =>
    `Due within a year: ${targets.map(({ name, due }) => `“${name}” (${speech.date(due)})`).join("; ")}.`,
  proposeStaff: (facts, speech) => {
    const { name, short, below, partial, due, isPast, ifMoved } = facts;
    const among =
      partial === null
        ? ""
        : `, of the ${speech.count(partial.reporting)} of ${speech.places(partial.units)} that reported`;
    const when = isPast ? `; the due date ${speech.date(due)} has passed` : ` by ${speech.date(due)}`;
    const moved =
      ifMoved === null
        ? ""
        : ifMoved.value === 0
          ? ` Moving those above the floor between ${speech.placesOnly} would be enough.`
          : ` Even if all above the floor were moved between ${speech.placesOnly}, it would still be ${speech.value(ifMoved)} short.`;
    return `${asks(facts, `submit a plan for ${speech.value(short)} at ${speech.places(below)} below the floor (“${name}”${among})${when}`)}.${moved}`;
  },
  proposePlan: (facts, speech) =>
    facts.isPast
      ? `${asks(facts, `explain the causes and submit measures and a new deadline for “${facts.name}” (due ${speech.date(facts.due)}, passed)`)}.`
      : `${asks(facts, `explain the causes and submit measures so that “${facts.name}” is met by ${speech.date(facts.due)}`)}.`,
  proposeResult: (facts, speech) =>
    `${asks(facts, `report the final result of “${facts.name}” (due ${speech.date(facts.due)})`)}.`,
  proposeOwners: ({ names }) =>
    `Name a lead unit, which is to explain the causes and submit measures, for: ${listed(names)}.`,
  proposeFigures: ({ targets }) =>
    `Provide approved figures, so that progress can be judged, for these targets${withOwners(targets)}.`,
  proposeBaselines: ({ names }) => `Set a baseline, so that progress can be judged, for: ${listed(names)}.`,
  proposeSources: ({ targets }) => `Reconcile the sources of these targets${withOwners(targets)}.`,
};
