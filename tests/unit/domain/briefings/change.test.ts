import { describe, expect, it } from "vitest";
import { computeChange } from "@/lib/domain/briefings/change";
import { restateBefore } from "@/lib/domain/briefings/same-units";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { snapshotValue } from "@/tests/support/briefing-snapshot";

const SEPTEMBER = { asOf: isoDate("2026-09-30") };
const DOCTORS = "doctors";

describe("a change", () => {
  it("is told in the unit and relative to the earlier figure, without the noise of binary fractions", () => {
    const change = computeChange({
      before: snapshotValue(61, SEPTEMBER),
      after: snapshotValue(66.4),
      unitCode: DOCTORS,
    });
    expect(change).toEqual({ absolute: 5.4, percent: 8.85245901639, since: "2026-09-30" });
  });

  it("of a percentage is told in points alone", () => {
    const change = computeChange({
      before: snapshotValue(61, SEPTEMBER),
      after: snapshotValue(66.4),
      unitCode: "% of residents",
    });
    expect(change).toEqual({ absolute: 5.4, percent: null, since: "2026-09-30" });
  });

  it("from nothing has no percent, from less than nothing keeps its direction", () => {
    const from = (value: number) =>
      computeChange({ before: snapshotValue(value, SEPTEMBER), after: snapshotValue(7), unitCode: DOCTORS });
    expect(from(0)).toEqual({ absolute: 7, percent: null, since: "2026-09-30" });
    expect(from(-7)).toEqual({ absolute: 14, percent: 200, since: "2026-09-30" });
    expect(from(7)).toEqual({ absolute: 0, percent: 0, since: "2026-09-30" });
  });

  it("with a side missing is none", () => {
    const missing = { kind: "missing", reason: "not_approved" } as const;
    expect(computeChange({ before: missing, after: snapshotValue(7), unitCode: DOCTORS })).toBeNull();
    expect(computeChange({ before: snapshotValue(7), after: missing, unitCode: DOCTORS })).toBeNull();
  });

  it("of counts of different units is none: three stations that are silent lack no fewer doctors", () => {
    const of = (reporting: number, units: number) => ({ reporting: { reporting, units } });
    const change = (before: [number, number], after: [number, number]) =>
      computeChange({
        before: snapshotValue(71, { ...SEPTEMBER, ...of(...before) }),
        after: snapshotValue(66, of(...after)),
        unitCode: DOCTORS,
      });
    expect(change([69, 69], [66, 69])).toBeNull();
    expect(change([66, 69], [69, 69])).toBeNull();
    expect(change([70, 70], [69, 69])).toBeNull();
    expect(change([69, 69], [69, 69])).toMatchObject({ absolute: -5 });
  });
});

describe("an earlier figure beside a later one", () => {
  const before = snapshotValue(108, { asOf: isoDate("2025-10-31") });
  const restate = (breaks: readonly string[], hasSameUnits: boolean) =>
    restateBefore({
      figure: before,
      day: isoDate("2026-10-31"),
      breaks: breaks.map(isoDate),
      isOnUnitsOf: () => hasSameUnits,
    });

  it("stays as it is without a break between them", () => {
    expect(restate([], false)).toEqual(before);
    expect(restate(["2025-07-01", "2025-10-31", "2026-11-01"], false)).toEqual(before);
  });

  it("is restated where it was counted on the later units, and says so", () => {
    expect(restate(["2026-01-01"], true)).toEqual({ ...before, restated: true });
  });

  it("does not compare where it was counted on others, up to the very day of the later figure", () => {
    expect(restate(["2026-01-01"], false)).toEqual({ kind: "missing", reason: "not_comparable" });
    expect(restate(["2026-10-31"], false)).toEqual({ kind: "missing", reason: "not_comparable" });
  });

  it("that is missing keeps its own reason", () => {
    const missing = { kind: "missing", reason: "no_data" } as const;
    expect(
      restateBefore({
        figure: missing,
        day: isoDate("2026-10-31"),
        breaks: [isoDate("2026-01-01")],
        isOnUnitsOf: () => false,
      }),
    ).toEqual(missing);
  });
});
