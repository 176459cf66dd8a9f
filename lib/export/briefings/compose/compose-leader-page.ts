import { movesOf } from "@/lib/domain/briefings/moves";
import { formatBriefingReference } from "@/lib/domain/briefings/reference";
import { decimalsOfPercent } from "@/lib/domain/briefings/sentences/printed";
import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { STATUSES, type Status } from "@/lib/domain/targets/types";
import type { LeaderPage } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber, formatPercent, MISSING } from "@/lib/format/number";
import { upperFirst } from "@/lib/format/upper-first";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type ComposeContent, type Composition, compositionOf, marksOf, rowReference } from "./content";
import { figureText, goalByText, reasonText } from "./figure-cells";
import { cutName, isWithinSheet, ROOMS, type Room, shortened } from "./leader-room";
import { periodName, stretchName } from "./period-names";
import { provinceWithKind } from "./province-name";
import { isPartOff, paragraphBlocks } from "./texts";

/** What a leader has to act on, worst first. */
const RED: ReadonlySet<Status> = new Set(["missed", "due_unreported", "regressing", "off_track", "at_risk"]);

/** One sheet for the leader: what is red, since when, who answers for it, what changed, what to decide. Pure. */
export function composeLeaderPage(content: ComposeContent, language: Language): LeaderPage {
  const composition = compositionOf(content, language);
  const { briefing, snapshot, words } = composition;
  const { red, repeated } = redTargets(snapshot.targets);
  const hasMissing = red.some(({ actual, statusSince }) => actual.kind === "missing" || statusSince === null);
  const told = tellWithin(composition, red);
  return {
    language,
    title: words.leader.title,
    reference: briefing.reference,
    hash: briefing.hash,
    madeAt: briefing.knownOn,
    marks: marksOf(composition),
    subtitle: subtitleOf(composition),
    completeness: completenessText(composition),
    ...told,
    more: red.length > told.red.length ? words.leader.more(print(composition, red.length - told.red.length)) : "",
    headings: words.leader.headings,
    columns: words.leader.columns,
    counts: countsOf(composition),
    notes: [
      ...(red.length === 0 ? [words.leader.nothingRed] : []),
      ...(repeated === 0 ? [] : [words.leader.sameFigures(print(composition, repeated))]),
      ...(hasMissing ? [words.leader.missingHint] : []),
      ...(snapshot.sample ? [words.targets.sample] : []),
    ],
  };
}

/** With as much room for each as the sheet has for all of it. */
function tellWithin(composition: Composition, red: readonly SnapshotTarget[]) {
  const tell = (room: Room) => ({
    red: red.slice(0, room.red).map((target) => redRow(composition, { target, room })),
    changed: changesOf(composition, room),
    decide: decisionsOf(composition, room),
  });
  let told = tell(ROOMS[0]);
  for (const room of ROOMS.slice(1)) {
    if (isWithinSheet(told)) return told;
    told = tell(room);
  }
  return told;
}

/**
 * Worst first. A national target that is judged as the province's own on the same figures is not told twice on one sheet: it is
 * in the report, and how many there are is in the notes.
 */
function redTargets(targets: readonly SnapshotTarget[]) {
  const all = targets.filter(({ status }) => RED.has(status));
  const red = all.filter(
    ({ level, indicator, status }) =>
      level === "province" ||
      !all.some((own) => own.level === "province" && own.indicator.code === indicator.code && own.status === status),
  );
  return { red, repeated: all.length - red.length };
}

function print({ language }: Composition, value: number): string {
  return formatNumber(value, { language, digits: 0 });
}

function subtitleOf({ snapshot, language, words }: Composition): string {
  const place = upperFirst(provinceWithKind(snapshot, language));
  const named = `${place}, ${periodName(snapshot, language)}`;
  const isPlain = snapshot.regime === "calendar" || snapshot.kind === "on_request";
  return isPlain ? named : `${named} ${words.dataOf(stretchName(snapshot.period, language))}`;
}

function completenessText(composition: Composition): string {
  const { snapshot, words, language } = composition;
  if (snapshot.completeness === null) return words.leader.noUnits;
  const { reporting, units, countedOn } = snapshot.completeness;
  const rate = units === 0 ? 0 : (reporting / units) * 100;
  return words.leader.completeness({
    reporting: print(composition, reporting),
    units: print(composition, units),
    rate: formatPercent(rate, { language, digits: decimalsOfPercent(rate) }),
    date: formatDate(countedOn, language),
  });
}

function redRow(
  composition: Composition,
  { target, room }: { readonly target: SnapshotTarget; readonly room: Room },
): LeaderPage["red"][number] {
  const { language, words } = composition;
  const { row, status, statusSince, owner } = target;
  return {
    reference: rowReference(composition, row),
    name: cutName(nameOf(composition, target), room.name),
    status: getMessages(language).status.words[status],
    statusCode: status,
    figure: standingFigure(composition, target),
    target: goalByText(composition, target),
    since: statusSince === null ? MISSING : formatDate(statusSince, language),
    owner: cutName(owner?.[language] ?? words.leader.noOwner, room.owner),
    reason: shortened(reasonText(composition, target), { most: room.reason, remark: words.leader.cut }),
  };
}

function nameOf({ language, words }: Composition, { name, level }: SnapshotTarget): string {
  return level === "nation" ? words.leader.ofNation(name[language]) : name[language];
}

function standingFigure(composition: Composition, target: SnapshotTarget): string {
  const { words } = composition;
  const { actual, floor } = target;
  if (actual.kind === "missing") return `${MISSING} (${words.missing[actual.reason]})`;
  const figure = figureText(composition, target, actual.value);
  if (floor === null) return figure;
  return words.leader.shortAt({
    short: figure,
    below: print(composition, floor.reporting - floor.meeting),
    reporting: print(composition, floor.reporting),
  });
}

function countsOf({ snapshot, language }: Composition): LeaderPage["counts"] {
  return STATUSES.map((status) => ({
    statusCode: status,
    status: getMessages(language).status.words[status],
    count: snapshot.targets.filter((target) => target.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** Statuses that are others than a period before, worst first, and how many figures were revised. */
function changesOf(composition: Composition, room: Room): string[] {
  const { snapshot, words, language, briefing } = composition;
  const { targets, previous, differences } = snapshot;
  const status = getMessages(language).status.words;
  const moves = movesOf(targets);
  const moved = moves.moved.map(({ target, before }) =>
    words.leader.moved({
      name: cutName(nameOf(composition, target), room.change - 60),
      before: status[before],
      after: status[target.status],
    }),
  );
  const revised = differences.filter(({ kind }) => kind !== "new").length;
  const isFirst = targets.every(({ previousStatus }) => previousStatus === null);
  const told = moved.slice(0, room.changes);
  return [
    ...(moved.length > 0 ? told : [isFirst ? words.leader.noPrevious : words.leader.nothingMoved]),
    ...(moved.length > told.length ? [words.leader.moreChanges(print(composition, moved.length - told.length))] : []),
    ...(moves.firstJudged === 0 ? [] : [words.leader.firstJudged(print(composition, moves.firstJudged))]),
    ...(previous === null || revised === 0
      ? []
      : [
          words.leader.revised({
            count: print(composition, revised),
            reference: formatBriefingReference({ provinceCode: briefing.provinceCode, number: previous.number }),
          }),
        ]),
  ];
}

/** The proposals as they stand in the report: edited ones as edited, none of those that were switched off. */
function decisionsOf(composition: Composition, room: Room): string[] {
  const { snapshot, words } = composition;
  if (isPartOff(composition, "section:proposals")) return [words.leader.nothingToDecide];
  const all = snapshot.paragraphs
    .filter(({ section }) => section === "proposals")
    .flatMap((paragraph) => paragraphBlocks(composition, paragraph))
    .map(({ text }) => shortened(text, { most: room.decision, remark: words.leader.cut }));
  if (all.length === 0) return [words.leader.nothingToDecide];
  const told = all.slice(0, room.decisions);
  const rest = all.length - told.length;
  return rest === 0 ? told : [...told, words.leader.moreDecisions(print(composition, rest))];
}
