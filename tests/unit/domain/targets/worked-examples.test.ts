import { describe, expect, it } from "vitest";
import { DOCTORS_2026, evaluate, type ShortCase } from "./case-builder";

interface Example {
  readonly name: string;
  readonly input: ShortCase;
  readonly linear: readonly [
    progress: number,
    expected: number,
    ratio: number,
    status: string,
    perMonth: number | null,
  ];
  readonly cagr: readonly [ratio: number | null, score: number, status: string];
  readonly un: readonly [projected: number, ratio: number, level: unknown];
  readonly healthyPeople: readonly [percent: number, status: string];
}

const EXAMPLES: readonly Example[] = [
  {
    name: "beds per 10,000 from 34 to 36, at least 45 by 2030, are off track",
    input: { from: ["2024-12-31", 34], to: ["2030-12-31", 45], seen: [["2026-12-31", 36]] },
    linear: [0.181818, 0.333333, 0.545455, "off_track", 0.1875],
    cagr: [0.606195, 0.044287, "moderate_progress"],
    un: [40.359862, 0.578169, 2],
    healthyPeople: [18.181818, "improving"],
  },
  {
    name: "doctors per 10,000 from 11.0 to 11.9, at least 14.6 by 2030, are on track",
    input: { from: ["2025-12-31", 11], to: ["2030-12-31", 14.6], seen: [["2026-12-31", 11.9]] },
    linear: [0.25, 0.2, 1.25, "on_track", 0.05625],
    cagr: [1.404383, 5, "substantial_progress"],
    un: [16.299117, 1.471977, 3],
    healthyPeople: [25, "improving"],
  },
  {
    name: "doctors at stations from 168 to 208, at least 276 by 2027, are at risk",
    input: { from: ["2025-12-31", 168], to: ["2027-12-31", 276], seen: [["2026-12-31", 208]] },
    linear: [0.37037, 0.5, 0.740741, "at_risk", 5.666667],
    cagr: [0.845089, 1.750685, "moderate_progress"],
    un: [257.52381, 0.828924, 2],
    healthyPeople: [37.037037, "improving"],
  },
  {
    name: "23 of 23 facilities with electronic records before the due date are achieved, with no pace under a year",
    input: { from: ["2024-12-31", 9], to: ["2025-12-31", 23], seen: [["2025-10-28", 23]] },
    linear: [1, 0.824658, 1.212625, "achieved", null],
    cagr: [null, 5, "target_achieved"],
    un: [28.078198, 1.362728, "achieved"],
    healthyPeople: [100, "met"],
  },
  {
    name: "stunting up from 18.1 to 18.4, at most 15 by 2030, is regressing",
    input: { comparator: "at_most", from: ["2024-12-31", 18.1], to: ["2030-12-31", 15], seen: [["2026-10-31", 18.4]] },
    linear: [-0.096774, 0.305479, -0.316794, "regressing", -0.067993],
    cagr: [-0.292266, -3.717784, "deterioration"],
    un: [19.100697, -0.322805, 1],
    healthyPeople: [-9.677419, "little_or_no_change"],
  },
  {
    name: "waiting down from 40 to 35 days, at most 20 by 2030, is at risk",
    input: { comparator: "at_most", from: ["2024-12-31", 40], to: ["2030-12-31", 20], seen: [["2026-12-31", 35]] },
    linear: [0.25, 0.333333, 0.75, "at_risk", -0.3125],
    cagr: [0.591979, -0.033402, "limited_progress"],
    un: [26.796875, 0.660156, 2],
    healthyPeople: [25, "improving"],
  },
];

const closeTo = (value: number | null) => (value === null ? null : expect.closeTo(value, 5));

describe.each(EXAMPLES)("$name", ({ input, linear, cagr, un, healthyPeople }) => {
  const { methods, status } = evaluate(input);

  it("by linear, which gives the headline", () => {
    const [progress, expectedProgress, ratio, word, perMonth] = linear;
    expect(methods.linear).toMatchObject({
      progress: closeTo(progress),
      expectedProgress: closeTo(expectedProgress),
      ratio: closeTo(ratio),
      status: word,
      requiredPerMonth: perMonth === null ? null : expect.closeTo(perMonth, 6),
    });
    expect(status).toBe(word);
  });

  it("by cagr", () => {
    expect(methods.cagr).toEqual({ ratio: closeTo(cagr[0]), score: closeTo(cagr[1]), status: cagr[2] });
  });

  it("by un", () => {
    expect(methods.un).toEqual({ projected: closeTo(un[0]), ratio: closeTo(un[1]), level: un[2] });
  });

  it("by healthy_people", () => {
    expect(methods.healthy_people).toEqual({
      percentOfTargetedChange: closeTo(healthyPeople[0]),
      status: healthyPeople[1],
    });
  });
});

describe("the trend of doctors per 10,000 through 2026", () => {
  const plain: ShortCase = {
    from: ["2025-12-31", 11],
    to: ["2030-12-31", 14.6],
    seen: DOCTORS_2026,
    asOf: "2026-12-31",
  };

  it("lands at 14.531404, between 14.351711 and 14.711097: unlikely", () => {
    const { trend } = evaluate(plain).methods;
    expect(trend.slopePerMonth).toBeCloseTo(0.059388, 6);
    expect(trend.projected).toBeCloseTo(14.531404345, 8);
    expect(trend.lower).toBeCloseTo(14.351711448, 8);
    expect(trend.upper).toBeCloseTo(14.711097242, 8);
    expect(trend.status).toBe("unlikely");
  });

  it("disagrees with linear, which is on track at 0.967197, and says so", () => {
    const result = evaluate(plain);
    expect(result.methods.linear.ratio).toBeCloseTo(0.9671966374, 9);
    expect(result.status).toBe("on_track");
    expect(result.flags).toContain("methods_disagree");
  });

  it("is at risk at 0.696382 on a plan with milestones of 12.0 in 2026 and 13.6 in 2028", () => {
    const result = evaluate({
      ...plain,
      via: [
        ["2028-12-31", 13.6],
        ["2026-12-31", 12],
      ],
    });
    expect(result.methods.linear.ratio).toBeCloseTo(0.6963815789, 9);
    expect(result.status).toBe("at_risk");
  });
});
