import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculatorHref, floorCalculatorHref } from "@/components/calculator/calculator-address";
import { EXAMPLES } from "@/components/calculator/examples";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { readCalculator } from "@/lib/features/progress/schema/read-calculator";
import { MOST_ROWS } from "@/lib/features/progress/schema/read-calculator-lines";
import { readFloorCalculator } from "@/lib/features/progress/schema/read-floor-calculator";
import { readTypedDate, readTypedNumber } from "@/lib/features/progress/schema/read-typed-values";

const TYPED = {
  comparator: "at_least",
  baselineDate: "31/12/2025",
  baselineValue: "11,0",
  targetDate: "2030",
  targetValue: "14,6",
  observations: "10/2026\t11,58\r\n30/9/2026 11,5\n",
};

function read(given: Record<string, string>, language: "vi" | "en" = "vi") {
  return readCalculator((name) => given[name] ?? "", language);
}

function readLink(href: string, language: "vi" | "en") {
  const query = new URL(href, "http://localhost").searchParams;
  return read(Object.fromEntries(query), language);
}

describe("typed dates and numbers", () => {
  it.each([
    ["2026-10-31", "2026-10-31"],
    ["31/10/2026", "2026-10-31"],
    ["1/2/2026", "2026-02-01"],
    ["2/2024", "2024-02-29"],
    ["2026-11", "2026-11-30"],
    ["2030", "2030-12-31"],
    ["31/2/2026", null],
    ["13/2026", null],
    ["hôm nay", null],
    ["", null],
  ])("%s is read as %s", (text, date) => {
    expect(readTypedDate(text)).toBe(date);
  });

  it("1.300 is 1300 in Vietnamese and 1.3 in English", () => {
    expect([readTypedNumber("1.300", "vi"), readTypedNumber("1.300", "en")]).toEqual([1300, 1.3]);
  });

  it("14.6 is not a number in Vietnamese: it is refused, never guessed", () => {
    expect(readTypedNumber("14.6", "vi")).toBeNull();
  });
});

describe("what is typed into the calculator", () => {
  it("becomes a case, asked on the day of the latest figure", () => {
    const { asked, faults } = read(TYPED);
    expect(faults).toEqual([]);
    expect(asked?.asOf).toBe("2026-10-31");
    expect(asked?.progressCase.target).toEqual({ date: "2030-12-31", value: 14.6 });
    expect(asked?.progressCase.observations).toEqual([
      { date: "2026-10-31", value: 11.58 },
      { date: "2026-09-30", value: 11.5 },
    ]);
  });

  it("an untouched form asks nothing and has no faults", () => {
    expect(read({})).toMatchObject({ asked: null, faults: [] });
  });

  it("a row without a value is missing, counted and left out; it is no zero", () => {
    const { asked, withoutValue } = read({ ...TYPED, observations: "10/2026 11,58\n9/2026 …\n8/2026" });
    expect(asked?.progressCase.observations).toHaveLength(1);
    expect(withoutValue).toBe(2);
  });

  it("names every wrong field and line, and keeps what was typed", () => {
    const wrong = {
      ...TYPED,
      baselineValue: "",
      targetDate: "31/2/2030",
      observations: "10/2026 11,58\n9/2026 x\nsai 3",
    };
    const { asked, faults, texts } = read(wrong);
    expect(asked).toBeNull();
    expect(faults).toEqual([
      { field: "baselineValue", line: null, code: "required" },
      { field: "targetDate", line: null, code: "date" },
      { field: "observations", line: 2, code: "number" },
      { field: "observations", line: 3, code: "date" },
    ]);
    expect(texts.observations).toBe(wrong.observations);
  });

  it("a target on the day of the baseline is refused at the target's date", () => {
    const { faults } = read({ ...TYPED, targetDate: "31/12/2025" });
    expect(faults).toEqual([{ field: "targetDate", line: null, code: "target_not_after_baseline" }]);
  });

  it("two figures on one date are refused at the line of the second, empty lines counted", () => {
    const { faults } = read({ ...TYPED, observations: "10/2026 11,58\n\n31/10/2026 11,6" });
    expect(faults).toEqual([{ field: "observations", line: 3, code: "observation_date_repeated" }]);
  });

  it("a milestone behind the one before is refused at its line", () => {
    const { faults } = read({ ...TYPED, milestones: "2027 12,5\n2028 12,0" });
    expect(faults).toEqual([{ field: "milestones", line: 2, code: "milestone_behind" }]);
  });

  it(`more than ${MOST_ROWS} rows are refused as a whole`, () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, () => "2026 1").join("\n");
    expect(read({ ...TYPED, observations: rows }).faults).toEqual([
      { field: "observations", line: null, code: "too_many_rows" },
    ]);
  });

  it("whatever is typed is answered, and nothing typed is lost", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, other, third) => {
        const typed = { ...TYPED, baselineDate: one, targetValue: other, observations: third };
        expect(read(typed).texts).toMatchObject({ baselineDate: one, targetValue: other, observations: third });
      }),
    );
  });
});

describe("the link of a result", () => {
  it.each(["vi", "en"] as const)("asks the same question when it is opened in %s", (language) => {
    for (const { progressCase } of EXAMPLES) {
      const { asked } = readLink(calculatorHref(progressCase, "2027-01-01"), language);
      expect(asked).toEqual({ progressCase: { ...progressCase, id: "calculator" }, asOf: "2027-01-01" });
    }
  });

  it("of a floor keeps the unit that did not report", () => {
    const query = new URL(floorCalculatorHref({ floor: 4, units: [6, 4, 3, null] }), "http://localhost").searchParams;
    const { asked } = readFloorCalculator((name) => query.get(name) ?? "", "vi");
    expect(asked).toEqual({ id: "calculator", floor: 4, units: [6, 4, 3, null] });
  });
});

describe("the worked examples", () => {
  it.each([
    ["beds", "off_track", 0.545455],
    ["doctors", "on_track", 1.25],
    ["stations", "at_risk", 0.740741],
    ["records", "achieved", 1.212625],
    ["stunting", "regressing", -0.316794],
    ["waiting", "at_risk", 0.75],
    ["trend", "on_track", 0.967197],
    ["milestones", "at_risk", 0.696382],
  ] as const)("%s is %s with a ratio of %d", (name, status, ratio) => {
    const example = EXAMPLES.find((one) => one.name === name);
    if (example === undefined) throw new Error(`no example ${name}`);
    const asOf = example.progressCase.observations.at(-1)?.date;
    if (asOf === undefined) throw new Error("an example without figures");
    const { methods } = evaluateProgress(example.progressCase, { asOf });
    expect(methods.linear.status).toBe(status);
    expect(methods.linear.ratio).toBeCloseTo(ratio, 6);
  });
});

describe("a floor typed into the calculator", () => {
  const readFloor = (floor: string, units: string) =>
    readFloorCalculator((name) => ({ floor, units })[name] ?? "", "vi");

  it("takes a line a unit, and a sign for the one that did not report", () => {
    expect(readFloor("4", "6\n4\n3\n…").asked?.units).toEqual([6, 4, 3, null]);
  });

  it("refuses a floor of zero and a negative unit by name and line", () => {
    expect(readFloor("0", "3\n-1").faults).toEqual([
      { field: "floor", line: null, code: "floor_not_positive" },
      { field: "units", line: 2, code: "unit_negative" },
    ]);
  });
});
