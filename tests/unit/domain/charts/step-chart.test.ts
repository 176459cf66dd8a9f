import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeSteps, type Step } from "@/lib/domain/charts/step-chart";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";

const SIZE = { width: 680, height: 230, formatValue: String, formatMonth: (date: string) => date.slice(0, 7) };
const PLANNED: readonly Step[] = [
  { from: "2025-01-01", to: "2025-10-27", value: 1000 },
  { from: "2025-10-28", to: null, value: 1300 },
];

const compute = (planned: readonly Step[], actual: readonly Step[] = [], until = "2026-09-30") =>
  computeSteps({
    ...SIZE,
    until,
    lines: [
      { id: "planned", steps: planned },
      { id: "actual", steps: actual },
    ],
  });
const pathOf = (steps: readonly Step[], until?: string) => compute(steps, [], until).lines[0]?.path ?? "";

describe("the step chart", () => {
  it("1,000 planned beds that become 1,300 are two flats joined by one upright", () => {
    expect(pathOf(PLANNED)).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+$/);
    expect(compute(PLANNED).lines[0]?.labels.map(({ text }) => text)).toEqual(["1000", "1300"]);
  });

  it("starts at zero, so that 1,300 does not look like twice 1,000", () => {
    const { yTicks } = compute(PLANNED);
    expect(yTicks[0]?.label).toBe("0");
    expect(yTicks.at(-1)?.label).toBe("1500");
  });

  it("a day without a level breaks the line", () => {
    const gap = [
      { from: "2025-01-01", to: "2025-03-31", value: 80 },
      { from: "2025-05-01", to: null, value: 90 },
    ];
    expect(pathOf(gap).match(/M/g)).toHaveLength(2);
    expect(pathOf(gap)).not.toContain("V");
  });

  it("what begins after the last day shown is not drawn", () => {
    expect(pathOf(PLANNED, "2025-10-27")).not.toContain("V");
    expect(compute(PLANNED, [], "2025-10-27").lines[0]?.labels.map(({ text }) => text)).toEqual(["1000"]);
  });

  it("words of the higher line stand above it, those of the lower below", () => {
    const { lines, yTicks } = compute(PLANNED, [{ from: "2025-01-01", to: null, value: 1180 }]);
    const unit = ((yTicks[0]?.y ?? 0) - (yTicks.at(-1)?.y ?? 0)) / 1500;
    const yOf = (value: number) => (yTicks[0]?.y ?? 0) - value * unit;
    const [planned, actual] = lines;
    expect(planned?.labels[0]?.y).toBeGreaterThan(yOf(1000));
    expect(planned?.labels[1]?.y).toBeLessThan(yOf(1300));
    expect(actual?.labels[0]?.y).toBeLessThan(yOf(1180));
  });

  it("sample levels begin with a hollow dot, published ones with a full one", () => {
    const [line] = compute([{ ...PLANNED[0], isHollow: true } as Step, PLANNED[1] as Step]).lines;
    expect(line?.hollowDots.match(/M/g)).toHaveLength(1);
    expect(line?.dots.match(/M/g)).toHaveLength(1);
  });

  it("without any level there is a frame and no line", () => {
    const model = compute([]);
    expect(model.lines.map(({ path }) => path)).toEqual(["", ""]);
    expect(model.gridPath).not.toBe("");
  });

  it("whatever the levels, everything drawn is inside the picture, and there is an upright for each change", () => {
    const steps = fc
      .array(fc.record({ days: fc.integer({ min: 1, max: 400 }), value: fc.nat(5_000) }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts): Step[] => {
        let from = isoDate("2025-01-01");
        return parts.map(({ days, value }, index) => {
          const to = index === parts.length - 1 ? null : addDays(from, days - 1);
          const step = { from, to, value };
          from = addDays(from, days);
          return step;
        });
      });
    fc.assert(
      fc.property(steps, (list) => {
        const until = addDays(isoDate(list.at(-1)?.from ?? "2025-01-01"), 30);
        const { lines } = compute(list, [], until);
        const path = lines[0]?.path ?? "";
        expect(path.match(/V/g) ?? []).toHaveLength(list.length - 1);
        const xs = [...path.matchAll(/[MH]([\d.]+)/g)].map((match) => Number(match[1]));
        const ys = [...path.matchAll(/(?:V|M[\d.]+ )([\d.]+)/g)].map((match) => Number(match[1]));
        expect(Math.max(...xs)).toBeLessThanOrEqual(SIZE.width);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...ys)).toBeLessThanOrEqual(SIZE.height);
      }),
    );
  });
});
