import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { listFlowEvents, type PostingRecord, type PostRecord } from "@/lib/domain/workforce/flows";
import { listFlowBands, sumFlows } from "@/lib/domain/workforce/sum-flows";

const period = { from: isoDate("2026-01-01"), to: isoDate("2026-06-30") };

const post = (overrides: Partial<PostRecord>): PostRecord => ({
  staffId: "a",
  facilityCode: "CENTRE",
  origin: "initial",
  fromFacilityCode: null,
  endReason: null,
  from: isoDate("2025-01-01"),
  to: null,
  ...overrides,
});

const eventsOf = (posts: readonly PostRecord[], postings: readonly PostingRecord[] = []) =>
  listFlowEvents({ posts, postings, period });

describe("who came and went in a period", () => {
  it("a move from a centre to a station is one event, out there and in here", () => {
    const events = eventsOf([
      post({ to: isoDate("2026-03-09"), endReason: "transferred" }),
      post({
        facilityCode: "STATION",
        origin: "moved_from_centre",
        fromFacilityCode: "CENTRE",
        from: isoDate("2026-03-10"),
      }),
    ]);
    expect(events).toEqual([{ kind: "moved_from_centre", on: "2026-03-10", from: "CENTRE", to: "STATION" }]);
  });

  it("who leaves is counted on the day after the last day of work", () => {
    expect(eventsOf([post({ to: isoDate("2025-12-31"), endReason: "retired" })])).toEqual([
      { kind: "retired", on: "2026-01-01", from: "CENTRE", to: null },
    ]);
    expect(eventsOf([post({ to: isoDate("2026-06-30"), endReason: "retired" })])).toEqual([]);
  });

  it("a new post more than 31 days after the old one is a departure and an arrival", () => {
    const events = eventsOf([
      post({ to: isoDate("2026-03-01"), endReason: "transferred" }),
      post({ facilityCode: "STATION", origin: "transferred", fromFacilityCode: "CENTRE", from: isoDate("2026-04-02") }),
    ]);
    expect(events.map(({ from, to }) => [from, to])).toEqual([
      ["CENTRE", null],
      [null, "STATION"],
    ]);
  });

  it("the registry's opening entries are no arrivals, and an end without a reason is another departure", () => {
    expect(eventsOf([post({ from: isoDate("2026-01-01") })])).toEqual([]);
    expect(eventsOf([post({ to: isoDate("2026-02-01") })])).toMatchObject([{ kind: "left_other" }]);
  });

  it("a rotation goes there on its first day and back on the day after its last", () => {
    const posting = {
      staffId: "a",
      facilityCode: "STATION",
      homeCode: "HOSPITAL",
      from: isoDate("2026-02-01"),
      to: isoDate("2026-04-30"),
    };
    expect(eventsOf([], [posting])).toEqual([
      { kind: "posting_start", on: "2026-02-01", from: "HOSPITAL", to: "STATION" },
      { kind: "posting_end", on: "2026-05-01", from: "STATION", to: "HOSPITAL" },
    ]);
  });
});

const PLACES = ["A", "B", "C", "D"];

/** People who go from one post straight to the next, and may leave at the end. */
const career = fc
  .record({
    places: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 5 }),
    days: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 5, maxLength: 5 }),
    leaves: fc.boolean(),
    startsRecruited: fc.boolean(),
  })
  .map(({ places, days, leaves, startsRecruited }) => {
    let from = isoDate("2025-11-01");
    const moves = places.filter((place, index) => index === 0 || place !== places[index - 1]);
    return moves.map((facilityCode, index): Omit<PostRecord, "staffId"> => {
      const isLast = index === moves.length - 1;
      const to: IsoDate | null = isLast && !leaves ? null : addDays(from, (days[index] ?? 1) - 1);
      const made = {
        facilityCode,
        origin: index > 0 ? ("transferred" as const) : startsRecruited ? ("recruited" as const) : ("initial" as const),
        fromFacilityCode: index > 0 ? (moves[index - 1] ?? null) : null,
        endReason: to === null ? null : isLast ? ("resigned" as const) : ("transferred" as const),
        from,
        to,
      };
      from = to === null ? from : addDays(to, 1);
      return made;
    });
  });
const careers = fc
  .array(career, { maxLength: 12 })
  .map((all) => all.flatMap((posts, index) => posts.map((one) => ({ ...one, staffId: `p${index}` }))));

const headsAt = (posts: readonly PostRecord[], place: string, on: IsoDate) =>
  posts.filter((one) => one.facilityCode === place && one.from <= on && (one.to === null || one.to >= on)).length;

describe("laws of flows", () => {
  it("the net of a facility is the change of its heads over the period", () => {
    fc.assert(
      fc.property(careers, (posts) => {
        const opened = posts.filter((one) => one.origin !== "initial" || one.from < period.from);
        const lines = sumFlows({ events: eventsOf(opened), keys: PLACES, groupOf: (code) => code });
        for (const line of lines) {
          const before = headsAt(opened, line.key, addDays(period.from, -1));
          expect(line.posts.net).toBe(headsAt(opened, line.key, period.to) - before);
          expect(line.posts.net).toBe(line.posts.in - line.posts.out);
        }
      }),
    );
  });

  it("internal moves of the province cancel out: what is left is who came from outside less who left it", () => {
    fc.assert(
      fc.property(careers, (posts) => {
        const events = eventsOf(posts);
        const internal = events.filter(({ from, to }) => from !== null && to !== null);
        const lines = sumFlows({ events: internal, keys: PLACES, groupOf: (code) => code });
        expect(lines.reduce((sum, line) => sum + line.posts.net, 0)).toBe(0);
      }),
    );
  });

  it("a move inside one group changes nothing for the group, and the bands hold every event once", () => {
    fc.assert(
      fc.property(careers, (posts) => {
        const events = eventsOf(posts);
        const groupOf = () => "all";
        const [line] = sumFlows({ events, keys: ["all"], groupOf });
        const outside = { in: events.filter((one) => one.from === null), out: events.filter((one) => one.to === null) };
        expect(line?.posts.net).toBe(outside.in.length - outside.out.length);
        const bands = listFlowBands({ events, groupOf, outside: "outside" });
        expect(bands.reduce((sum, band) => sum + band.heads, 0)).toBe(events.length);
      }),
    );
  });
});
