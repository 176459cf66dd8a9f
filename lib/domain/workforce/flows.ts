import { addDays, daysBetween, type IsoDate } from "@/lib/domain/dates/iso-date";
import { groupBy } from "./group-by";

export interface PostRecord {
  readonly staffId: string;
  readonly facilityCode: string;
  readonly origin: "initial" | "moved_from_centre" | "recruited" | "transferred";
  readonly fromFacilityCode: string | null;
  readonly endReason: "retired" | "resigned" | "transferred" | "other" | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface PostingRecord {
  readonly staffId: string;
  readonly facilityCode: string;
  /** Where the person is employed; null where the registry does not say. */
  readonly homeCode: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export const FLOW_KINDS = [
  "moved_from_centre",
  "transferred",
  "recruited",
  "retired",
  "resigned",
  "left_other",
  "posting_start",
  "posting_end",
] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** One person going from one place to another on a day; null is outside the province or outside the health field. */
export interface FlowEvent {
  readonly kind: FlowKind;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A post that begins so many days after the old one ended is still the same move. */
const LONGEST_MOVE_DAYS = 31;

/**
 * Who came and went during a period, first and last day included. A move between two facilities is one event, on the day
 * the new post begins, matched with the latest post of that person at the facility it names that ended up to 31 days
 * before; any other end of a post is a departure on the day after its last day. Opening entries of the registry
 * (`initial`) are no arrivals. Rotations and secondments move people between their own facility and the other, there
 * and back; one without a known home comes from outside.
 */
export function listFlowEvents(input: {
  readonly posts: readonly PostRecord[];
  readonly postings: readonly PostingRecord[];
  readonly period: Period;
}): FlowEvent[] {
  const events = [...postEvents(input.posts), ...input.postings.flatMap(postingEvents)];
  return events.filter((event) => event.on >= input.period.from && event.on <= input.period.to);
}

function postEvents(posts: readonly PostRecord[]): FlowEvent[] {
  const left = new Map<PostRecord, PostRecord>();
  const taken = new Set<PostRecord>();
  const byStaff = groupBy(posts, (post) => post.staffId);
  for (const post of [...posts].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = findPostLeft(post, byStaff.get(post.staffId) ?? [], taken);
    if (before === null) continue;
    left.set(post, before);
    taken.add(before);
  }
  return posts.flatMap((post) => [
    ...arrivalOf(post, left.get(post)?.facilityCode ?? null),
    ...(post.to === null || taken.has(post) ? [] : [departureOf(post, post.to)]),
  ]);
}

function findPostLeft(post: PostRecord, own: readonly PostRecord[], taken: ReadonlySet<PostRecord>): PostRecord | null {
  if (post.origin === "initial" || post.fromFacilityCode === null || post.fromFacilityCode === post.facilityCode) {
    return null;
  }
  const candidates = own.filter((one) => {
    if (one.facilityCode !== post.fromFacilityCode || one.to === null || taken.has(one)) return false;
    const gap = daysBetween(one.to, post.from);
    return gap >= 1 && gap <= LONGEST_MOVE_DAYS;
  });
  return candidates.reduce<PostRecord | null>(
    (latest, one) => (latest === null || (one.to ?? "") > (latest.to ?? "") ? one : latest),
    null,
  );
}

function arrivalOf(post: PostRecord, from: string | null): FlowEvent[] {
  return post.origin === "initial" ? [] : [{ kind: post.origin, on: post.from, from, to: post.facilityCode }];
}

function departureOf(post: PostRecord, lastDay: IsoDate): FlowEvent {
  const kind = post.endReason === null || post.endReason === "other" ? "left_other" : post.endReason;
  return { kind, on: addDays(lastDay, 1), from: post.facilityCode, to: null };
}

function postingEvents({ facilityCode, homeCode, from, to }: PostingRecord): FlowEvent[] {
  const start: FlowEvent = { kind: "posting_start", on: from, from: homeCode, to: facilityCode };
  if (to === null) return [start];
  return [start, { kind: "posting_end", on: addDays(to, 1), from: facilityCode, to: homeCode }];
}

export const isPosting = (kind: FlowKind): boolean => kind === "posting_start" || kind === "posting_end";
