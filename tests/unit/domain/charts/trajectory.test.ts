import { describe, expect, it } from "vitest";
import { listInteractivePoints } from "@/lib/domain/charts/interactive-points";
import { isOverlapping, measureLabel } from "@/lib/domain/charts/label-placement";
import { computeTrajectory, interpolatePath } from "@/lib/domain/charts/trajectory";
import { SHORTFALL } from "./trajectory-input";

const lines = (path: string) => path.match(/M/g)?.length ?? 0;

describe("the trajectory chart", () => {
  const model = computeTrajectory(SHORTFALL);
  it("the line is drawn in three pieces: before the gap, and on both sides of nothing after the break", () => {
    // 2025-10 to 2025-12, gap in 2026-03, then 2026-06 to 2026-10.
    expect(lines(model.actualPath)).toBe(2);
  });
  it("final, sample and provisional points are three different marks, the missing one is none", () => {
    expect(lines(model.finalDots)).toBe(1);
    expect(lines(model.sampleDots)).toBe(2);
    expect(lines(model.provisionalDots)).toBe(1);
  });
  it("the milestone and the break have marks of their own", () => {
    expect(lines(model.milestonesPath)).toBe(1);
    const noGap = { ...SHORTFALL, actual: SHORTFALL.actual.filter((point) => point.value !== null) };
    expect(lines(computeTrajectory(noGap).breaksPath)).toBe(2);
    expect(lines(computeTrajectory(noGap).actualPath)).toBe(2);
  });
  it("every label is inside the picture and over no other", () => {
    for (const width of [320, 480, 720]) {
      const { labels } = computeTrajectory({ ...SHORTFALL, width, height: 270 });
      const boxes = labels.map(measureLabel);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width + 1);
        for (const other of boxes.slice(index + 1)) expect(isOverlapping(box, other)).toBe(false);
      }
    }
  });
  it("names all its parts where there is room", () => {
    expect(model.labels.map((label) => label.id).toSorted()).toEqual([
      "as-of",
      "event-0",
      "latest",
      "latest-note",
      "required",
      "target",
      "trend-end",
      "worst-case",
    ]);
  });
  it("a shortfall is never drawn below zero: the band stops at the axis", () => {
    const bottoms = [...model.bandPath.matchAll(/ (-?[\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(model.plot.bottom);
    expect(model.yTicks[0]?.value).toBe(0);
  });
  it("the table has a row for each date of the chart, with … for what is missing", () => {
    expect(model.rows).toEqual([
      { date: "2025-10-28", dateLabel: "2025-10-28", value: "108", required: "108", note: "" },
      { date: "2025-12-31", dateLabel: "2025-12-31", value: "106", required: "99", note: "mẫu" },
      { date: "2026-03-31", dateLabel: "2026-03-31", value: "…", required: "87", note: "" },
      { date: "2026-06-30", dateLabel: "2026-06-30", value: "90", required: "75", note: "chuỗi bị ngắt, mẫu" },
      { date: "2026-10-31", dateLabel: "2026-10-31", value: "66", required: "58", note: "sơ bộ, mẫu" },
      { date: "2026-12-31", dateLabel: "2026-12-31", value: "", required: "50", note: "mốc trung gian" },
      { date: "2027-12-31", dateLabel: "2027-12-31", value: "", required: "0", note: "đích 0" },
    ]);
  });
  it("without any observation it still draws path and as-of line, and no mark", () => {
    const empty = computeTrajectory({ ...SHORTFALL, actual: [], trend: null, worstCase: null });
    expect(empty.latest).toBeNull();
    expect(empty.actualPath + empty.finalDots + empty.provisionalDots + empty.trendPath + empty.worstCasePath).toBe("");
    expect(empty.requiredPath).not.toBe("");
  });
  it("without any path and value at all it is an empty frame, not an error", () => {
    const bare = computeTrajectory({ ...SHORTFALL, actual: [], required: [], trend: null, worstCase: null });
    expect(bare.rows).toEqual([]);
    expect(bare.targetPath).toBe("");
  });
});

describe("the required path between its points", () => {
  it("is straight by days, exact at its points and null outside the plan", () => {
    const required = [
      { date: "2026-01-01", value: 0 },
      { date: "2026-01-11", value: 100 },
    ];
    expect(interpolatePath({ required, date: "2026-01-06" })).toBe(50);
    expect(interpolatePath({ required, date: "2026-01-11" })).toBe(100);
    expect(interpolatePath({ required, date: "2025-12-31" })).toBeNull();
    expect(interpolatePath({ required, date: "2026-01-12" })).toBeNull();
  });
});

describe("the data for the drawing in the browser", () => {
  const series = listInteractivePoints({ ...SHORTFALL, actualWord: "thực hiện", trendWord: "xu thế" });
  it("says … for a missing value and keeps it null in the line", () => {
    const gap = series.points.find((point) => point.dateLabel === "2026-03-31");
    expect(gap).toMatchObject({ actual: null, trend: null, lines: ["thực hiện: …", "lộ trình cần có: 87"] });
  });
  it("starts the band as a point at the latest observation and opens it at the due date", () => {
    expect(series.points.find((point) => point.dateLabel === "2026-10-31")).toMatchObject({
      actual: 66,
      trend: 66,
      band: [66, 66],
    });
    expect(series.points.at(-1)).toMatchObject({ actual: null, trend: 10, band: [-4, 24] });
  });
});

describe("the chart to point at", () => {
  const withoutGap = { ...SHORTFALL, actual: SHORTFALL.actual.filter((point) => point.value !== null) };
  const series = listInteractivePoints({ ...withoutGap, actualWord: "thực hiện", trendWord: "xu thế" });
  it("tells final, sample and provisional points apart as the drawing does", () => {
    expect(series.points.flatMap((point) => (point.mark === null ? [] : [point.mark]))).toEqual([
      "final",
      "sample",
      "sample",
      "provisional",
    ]);
  });
  it("begins a new stretch after a break of the series, and marks the middle of the break", () => {
    expect(series.points.flatMap((point) => (point.mark === null ? [] : [point.stretch]))).toEqual([0, 0, 1, 1]);
    expect(series.stretches).toBe(2);
    expect(series.breaks.map((one) => one.value)).toEqual([98]);
  });
  it("a missing value begins a new stretch too, without the mark of a break", () => {
    const gap = listInteractivePoints({ ...SHORTFALL, actualWord: "thực hiện", trendWord: "xu thế" });
    expect(gap.points.flatMap((point) => (point.mark === null ? [] : [point.stretch]))).toEqual([0, 0, 2, 2]);
    expect(gap.breaks).toEqual([]);
  });
  it("draws the worst case from the latest figure", () => {
    expect(series.worstCase).toMatchObject({ from: 66, to: 78 });
  });
  it("leaves room for the first month under an axis of one digit", () => {
    const flat = {
      ...SHORTFALL,
      actual: [
        { date: "2025-10-28", value: 0 },
        { date: "2026-10-31", value: 1 },
      ],
      required: [],
    };
    const { xTicks } = computeTrajectory({ ...flat, trend: null, worstCase: null });
    // "2025-10" at 12 px is 52 px wide and stands centred under the first point.
    expect(xTicks[0]?.x).toBeGreaterThanOrEqual(26);
  });
});
