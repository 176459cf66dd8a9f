import type { Flag, Status } from "../../targets/types";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { decimalsOfTarget, decimalsThatTellApart, isValue } from "./printed";
import { namesOf, reportingOf } from "./target-sentences";
import type { Draft, Teller } from "./teller";

type Figures = Omit<BriefingSnapshot, "paragraphs">;

const MOST_NAMES = 10;

/** Red: missed, in danger of it, or going the wrong way. */
export const RED_STATUSES: ReadonlySet<Status> = new Set(["missed", "due_unreported", "regressing", "off_track"]);

/** Part III: what is red and since when, who did not report, what is partial, contradictory or was revised. */
export function shortcomingDrafts(snapshot: Figures): Draft[] {
  const drafts = [
    ...statusDrafts(snapshot.targets),
    ...reportDrafts(snapshot),
    ...flagDrafts(snapshot.targets),
    ...revisionDrafts(snapshot),
  ];
  const { completeness, targets } = snapshot;
  const isComplete = completeness !== null && completeness.reporting === completeness.units;
  if (drafts.length > 0 || targets.length === 0 || !isComplete) return drafts;
  return [draft("none", (teller) => teller.say("noShortcomings", {}))];
}

function draft(key: string, tell: (teller: Teller) => string): Draft {
  return { key: `shortcomings.${key}`, section: "shortcomings", topic: null, row: null, tell: (one) => [tell(one)] };
}

function statusDrafts(targets: readonly SnapshotTarget[]): Draft[] {
  const since = (list: readonly SnapshotTarget[], teller: Teller) =>
    list.map(({ name, status, statusSince }) => ({ name: teller.pick(name), status, since: statusSince }));
  const red = targets.filter(({ status }) => RED_STATUSES.has(status));
  const behind = targets.filter(({ status }) => status === "at_risk");
  const silent = targets.flatMap(({ name, status, actual }) =>
    status === "no_data" && !isValue(actual) ? [{ name, reason: actual.reason }] : [],
  );
  return [
    ...(red.length === 0 ? [] : [draft("red", (teller) => teller.say("red", { targets: since(red, teller) }))]),
    ...(behind.length === 0
      ? []
      : [draft("behind", (teller) => teller.say("behind", { targets: since(behind, teller) }))]),
    ...(silent.length === 0
      ? []
      : [
          draft("no-data", (teller) =>
            teller.say("silent", {
              targets: silent.map(({ name, reason }) => ({ name: teller.pick(name), reason })),
            }),
          ),
        ]),
  ];
}

function reportDrafts({ completeness, stations, targets }: Figures): Draft[] {
  const partial = targets.flatMap(({ name, ...target }) => {
    const reporting = reportingOf(target);
    const isPartial = reporting !== null && reporting.reporting > 0 && reporting.reporting < reporting.units;
    return isPartial ? [{ name, ...reporting }] : [];
  });
  return [
    ...missingReports({ completeness, stations }),
    ...(partial.length === 0
      ? []
      : [
          draft("partial", (teller) =>
            teller.say("partial", { targets: partial.map((one) => ({ ...one, name: teller.pick(one.name) })) }),
          ),
        ]),
  ];
}

function missingReports({ completeness, stations }: Pick<Figures, "completeness" | "stations">): Draft[] {
  if (completeness === null || completeness.reporting === completeness.units) return [];
  const { units, reporting, countedOn: date } = completeness;
  const missing = units - reporting;
  const silent = stations.filter(({ reported }) => !reported).slice(0, Math.min(MOST_NAMES, missing));
  return [
    draft("missing-reports", (teller) =>
      teller.say("missingReports", { date, units, missing, names: namesOf(silent, teller) }),
    ),
  ];
}

function flagDrafts(targets: readonly SnapshotTarget[]): Draft[] {
  const flagged = (flag: Flag) => targets.filter(({ flags }) => flags.includes(flag));
  const conflicting = flagged("conflicting_sources");
  const disagreeing = flagged("methods_disagree");
  return [
    ...(conflicting.length === 0
      ? []
      : [draft("conflicting", (teller) => teller.say("conflicting", { names: namesOf(conflicting, teller) }))]),
    ...(disagreeing.length === 0
      ? []
      : [draft("disagreeing", (teller) => teller.say("disagreeing", { names: namesOf(disagreeing, teller) }))]),
  ];
}

function revisionDrafts({ previous, differences, targets }: Figures): Draft[] {
  const changed = differences.flatMap((one) => (one.kind === "new" || one.before === null ? [] : [one]));
  if (previous === null || changed.length === 0) return [];
  const told = changed.slice(0, MOST_NAMES).map(({ targetCode, name, date, before, after, unitCode, decimals }) => {
    const target = targets.find(({ code }) => code === targetCode);
    const preferred = target === undefined ? decimals : decimalsOfTarget(target);
    const [from, to] = [before ?? 0, after ?? before ?? 0];
    const print = { decimals: decimalsThatTellApart({ a: from, b: to }, preferred), unitCode };
    return { name, date, before: { value: from, ...print }, after: after === null ? null : { value: to, ...print } };
  });
  return [
    draft("revised", (teller) =>
      teller.say("revised", {
        asOf: previous.asOf,
        revisions: told.map((one) => ({ ...one, name: teller.pick(one.name) })),
        more: changed.length - told.length,
      }),
    ),
  ];
}
