import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeBridge } from "@/lib/domain/charts/bridge";
import { computeBullet } from "@/lib/domain/charts/bullet";
import { computeColumns } from "@/lib/domain/charts/column-chart";
import { computeDotPlot } from "@/lib/domain/charts/dot-plot";
import { placeLabels } from "@/lib/domain/charts/label-placement";
import { classifyShortfall } from "@/lib/domain/charts/shortfall-class";
import { computeSparkline } from "@/lib/domain/charts/sparkline";
import { computeStatusStrip } from "@/lib/domain/charts/status-strip";

const size = { width: 100, height: 20 };
const text = (value: number) => String(value);

describe("bullet", () => {
  it("36 beds of 45 from zero fill four fifths of the way to the target mark", () => {
    const bullet = computeBullet({ ...size, start: 0, actual: 36, expected: 37.5, target: 45 });
    expect(bullet.targetX).toBeCloseTo(92);
    expect(bullet.bar?.width).toBeCloseTo(73.6);
    expect(bullet.expectedX).toBeCloseTo(76.67, 1);
  });
  it("a falling target reads the same way: from 108 to 0, 54 is half of the way", () => {
    const bullet = computeBullet({ ...size, start: 108, actual: 54, expected: null, target: 0 });
    expect(bullet.bar?.width).toBeCloseTo(46);
    expect(bullet.isBackwards).toBe(false);
    expect(bullet.expectedX).toBeNull();
  });
  it("a value worse than the start runs backwards from a start mark inside the bar", () => {
    const bullet = computeBullet({ ...size, start: 18.1, actual: 18.4, expected: 17.1, target: 15 });
    expect(bullet.isBackwards).toBe(true);
    expect(bullet.startX).toBeGreaterThan(0);
    expect((bullet.bar?.x ?? -1) + (bullet.bar?.width ?? 0)).toBeCloseTo(bullet.startX);
  });
  it("a missing actual has no bar", () => {
    expect(computeBullet({ ...size, start: 0, actual: null, expected: 5, target: 20 }).bar).toBeNull();
  });
  it("a target to be kept, where start and target are one value, is measured from zero", () => {
    expect(computeBullet({ ...size, start: 40, actual: 20, expected: 40, target: 40 }).bar?.width).toBeCloseTo(46);
  });
  it("nothing ever leaves the picture", () => {
    const value = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(value, value, value, value, (start, actual, expected, target) => {
        const { bar, expectedX, targetX } = computeBullet({ ...size, start, actual, expected, target });
        const edges = [targetX, expectedX ?? 0, bar?.x ?? 0, (bar?.x ?? 0) + (bar?.width ?? 0)];
        for (const edge of edges) {
          expect(edge).toBeGreaterThanOrEqual(-1e-6);
          expect(edge).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
    );
  });
});

describe("sparkline", () => {
  const window = { width: 100, height: 20, from: "2026-01-01", to: "2026-12-31" };
  it("leaves out what lies outside its window and breaks at a gap", () => {
    const points = ["2025-06-30", "2026-01-01", "2026-03-01", "2026-06-01", "2026-12-31"].map((date, index) => ({
      date,
      value: index === 2 ? null : index,
    }));
    const model = computeSparkline({ ...window, points, required: [] });
    expect(model.actualPath.match(/M/g)).toHaveLength(2);
    expect(model.end).toEqual({ x: 96, y: 4 });
  });
  it("cuts the required path at the edges of the window", () => {
    const required = [
      { date: "2025-01-01", value: 0 },
      { date: "2027-12-31", value: 30 },
    ];
    const model = computeSparkline({ ...window, points: [], required });
    expect(model.requiredPath).toBe("M4 16L96 4");
    expect(model.end).toBeNull();
  });
});

describe("dot plot", () => {
  const model = computeDotPlot({
    width: 340,
    values: [0, 1, 1, 3, 3, 3, 3, 3, 4, 6],
    floor: 4,
    formatValue: text,
    floorLabel: "sàn 4",
  });
  it("counts units by value, with an empty column where there is none", () => {
    expect(model.columns.map((column) => column.count)).toEqual([1, 2, 0, 5, 1, 0, 1]);
    expect(model.columns.map((column) => column.label)).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
  });
  it("colours by distance below the floor, one path a colour", () => {
    expect(model.dots.map((group) => group.step)).toEqual([4, 3, 1, 0]);
    expect(model.dots.find((group) => group.step === 1)?.path.match(/M/g)).toHaveLength(5);
  });
  it("the floor stands between 3 and 4", () => {
    expect(model.floorX).toBeGreaterThan(model.columns[3]?.x ?? 0);
    expect(model.floorX).toBeLessThan(model.columns[4]?.x ?? 0);
  });
  it("half a doctor short is a step short; four and more are one step", () => {
    expect(classifyShortfall({ value: 3.5, floor: 4 })).toBe(1);
    expect(classifyShortfall({ value: 4, floor: 4 })).toBe(0);
    expect(classifyShortfall({ value: 0, floor: 9 })).toBe(4);
  });
  it("far values gather in the last column, marked with a plus", () => {
    const wide = computeDotPlot({ width: 340, values: [3, 40], floor: 4, formatValue: text, floorLabel: "" });
    expect(wide.columns.at(-1)).toMatchObject({ label: "12+", count: 1 });
  });
});

describe("bridge from 108 to the remaining gap", () => {
  const steps = [
    { kind: "total", label: ["Thiếu"], value: 108 },
    { kind: "done", label: ["Điều chuyển"], value: -40 },
    { kind: "worse", label: ["Nghỉ"], value: 7 },
    { kind: "total", label: ["Còn thiếu"], value: 75 },
    { kind: "uncounted", label: ["Luân phiên"], value: -7 },
    { kind: "planned", label: ["Kế hoạch"], value: -24 },
    { kind: "gap", label: ["Khoảng trống"], value: 51 },
  ] as const;
  const options = { width: 680, height: 230, formatLevel: text, formatChange: text };
  it("each change hangs from the level before it; rotation is shown and not counted", () => {
    const { bars, isReconciled } = computeBridge({ ...options, steps });
    expect(bars.map((bar) => bar.level)).toEqual([108, 68, 75, 75, 75, 51, 51]);
    expect(isReconciled).toBe(true);
    expect(bars[1]?.y).toBeCloseTo(bars[0]?.y ?? -1);
  });
  it("a total that the changes do not explain is reported", () => {
    const wrong = steps.map((step) => (step.kind === "gap" ? { ...step, value: 0 } : step));
    expect(computeBridge({ ...options, steps: wrong }).isReconciled).toBe(false);
  });
});

describe("columns and strip", () => {
  it("a missing month has no column but its mark", () => {
    const model = computeColumns({
      width: 340,
      height: 150,
      formatValue: text,
      missing: "…",
      columns: [
        { label: "1", value: 3 },
        { label: "2", value: null },
        { label: "3", value: 5, isProvisional: true },
      ],
    });
    expect(model.finalPath.match(/M/g)).toHaveLength(1);
    expect(model.provisionalPath.match(/M/g)).toHaveLength(1);
    expect(model.labels.map((label) => label.text)).toEqual(["3", "…", "5"]);
  });
  it("statuses are counted worst first, empty ones left out", () => {
    expect(computeStatusStrip(["achieved", "off_track", "no_data", "no_data"])).toEqual([
      { status: "off_track", count: 1, share: 0.25 },
      { status: "no_data", count: 2, share: 0.5 },
      { status: "achieved", count: 1, share: 0.25 },
    ]);
    expect(computeStatusStrip([])).toEqual([]);
  });
});

describe("label placement", () => {
  const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
  const spots = [
    { x: 10, y: 50, anchor: "start" as const },
    { x: 10, y: 80, anchor: "start" as const },
  ];
  it("the second label takes its second spot when the first is taken", () => {
    const placed = placeLabels({
      bounds,
      obstacles: [],
      wishes: ["a", "b"].map((id) => ({ id, text: "nhãn", size: 12, spots })),
    });
    expect(placed.map((label) => label.y)).toEqual([50, 80]);
  });
  it("a label without a free spot is left out, a required one is not", () => {
    const obstacles = [bounds];
    const wish = { id: "a", text: "nhãn", size: 12, spots };
    expect(placeLabels({ bounds, obstacles, wishes: [wish] })).toEqual([]);
    expect(placeLabels({ bounds, obstacles, wishes: [{ ...wish, isRequired: true }] })).toHaveLength(1);
  });
});
