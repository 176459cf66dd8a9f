import { type FlowEvent, type FlowKind, isPosting } from "./flows";

export interface FlowLine {
  readonly key: string;
  /** Heads that came and went, by kind of event. */
  readonly in: Readonly<Partial<Record<FlowKind, number>>>;
  readonly out: Readonly<Partial<Record<FlowKind, number>>>;
  /** Posts: came, went, and the one less the other. */
  readonly posts: Balance;
  /** Rotations and secondments: who came here or came back, who was sent out or went home. */
  readonly postings: Balance;
}

export interface Balance {
  readonly in: number;
  readonly out: number;
  /** Always in − out. */
  readonly net: number;
}

type Counts = Partial<Record<FlowKind, number>>;

/**
 * What came in and went out of each group of facilities; `groupOf` gives the group of a facility, null for one outside the
 * table. An event inside one group counts once in and once out there, so that its net is zero; events wholly outside
 * count nowhere. Sorted as `keys`, which are always all there.
 */
export function sumFlows(options: {
  readonly events: readonly FlowEvent[];
  readonly keys: readonly string[];
  readonly groupOf: (facilityCode: string) => string | null;
}): FlowLine[] {
  const { events, keys, groupOf } = options;
  const sums = new Map(keys.map((key) => [key, { in: {} as Counts, out: {} as Counts }]));
  const groupAt = (code: string | null) => (code === null ? null : groupOf(code));
  for (const event of events) {
    add(sums.get(groupAt(event.to) ?? "")?.in, event.kind);
    add(sums.get(groupAt(event.from) ?? "")?.out, event.kind);
  }
  return [...sums].map(([key, line]) => ({ key, ...line, posts: balance(line, false), postings: balance(line, true) }));
}

function add(counts: Counts | undefined, kind: FlowKind): void {
  if (counts !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
}

function balance(line: { in: Counts; out: Counts }, ofPostings: boolean): Balance {
  const total = (counts: Counts) =>
    (Object.entries(counts) as [FlowKind, number][])
      .filter(([kind]) => isPosting(kind) === ofPostings)
      .reduce((sum, [, count]) => sum + count, 0);
  const [into, out] = [total(line.in), total(line.out)];
  return { in: into, out, net: into - out };
}

export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly isPosting: boolean;
  readonly heads: number;
}

/** How many went from which group to which, posts and postings apart; `outside` names what is no group. Largest first. */
export function listFlowBands(options: {
  readonly events: readonly FlowEvent[];
  readonly groupOf: (facilityCode: string) => string | null;
  readonly outside: string;
}): FlowBand[] {
  const { events, groupOf, outside } = options;
  const groupAt = (code: string | null) => (code === null ? outside : (groupOf(code) ?? outside));
  const bands = new Map<string, FlowBand>();
  for (const event of events) {
    const band = { from: groupAt(event.from), to: groupAt(event.to), isPosting: isPosting(event.kind) };
    if (band.from === outside && band.to === outside) continue;
    const key = JSON.stringify(band);
    bands.set(key, { ...band, heads: (bands.get(key)?.heads ?? 0) + 1 });
  }
  return [...bands.values()].sort((a, b) => b.heads - a.heads || (a.from + a.to < b.from + b.to ? -1 : 1));
}
