import { describe, expect, it } from "vitest";
import { computeLines } from "@/lib/domain/charts/line-chart";

const SIZE = { width: 640, height: 220, from: "2026-01-01", to: "2027-12-31" };
const words = { formatValue: (value: number) => String(value), formatMonth: (date: string) => date.slice(0, 7) };
const point = (date: string, value: number) => ({ date, value });

describe("lines over time", () => {
  it("breaks where a year ends, so that December and January are not joined", () => {
    const points = [
      point("2026-01-01", 0),
      point("2026-12-31", 100),
      null,
      point("2027-01-01", 0),
      point("2027-12-31", 100),
      null,
    ];
    const { paths } = computeLines({ ...SIZE, ...words, lines: [{ points, isLabelled: false }] });
    expect(paths[0]?.match(/M/g)).toHaveLength(2);
    expect(paths[0]?.match(/L/g)).toHaveLength(2);
  });

  it("writes the last value of each labelled line, a line's height apart at least", () => {
    const model = computeLines({
      ...SIZE,
      ...words,
      lines: [
        { points: [point("2026-01-31", 34), point("2026-09-30", 36.2)], isLabelled: true },
        { points: [point("2026-01-31", 36), point("2026-09-30", 36.3)], isLabelled: true },
      ],
    });
    expect(model.ends.map(({ text }) => text)).toEqual(["36.3", "36.2"]);
    const [upper, lower] = model.ends;
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBeGreaterThanOrEqual(15);
  });

  it("keeps everything inside the drawing, and larger values higher", () => {
    const model = computeLines({
      ...SIZE,
      ...words,
      lines: [{ points: [point("2026-01-01", 10), point("2027-12-31", 90)], isLabelled: true }],
    });
    const [, x1, y1, x2, y2] = /M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/.exec(model.paths[0] ?? "") ?? [];
    expect(Number(x1)).toBeGreaterThan(0);
    expect(Number(x2)).toBeLessThan(SIZE.width);
    expect(Number(y2)).toBeLessThan(Number(y1));
    expect(Number(y1)).toBeLessThan(SIZE.height);
  });

  it("without a value draws no line and still has an axis", () => {
    const model = computeLines({ ...SIZE, ...words, lines: [{ points: [], isLabelled: true }] });
    expect(model).toMatchObject({ paths: [""], ends: [] });
    expect(model.yTicks.length).toBeGreaterThan(1);
  });
});
