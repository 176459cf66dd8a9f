import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BriefingSnapshot, SnapshotFigure, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { findTypedNumbers } from "@/lib/domain/briefings/typed-numbers";
import { checkTypedNumbers } from "@/lib/domain/briefings/typed-numbers-check";
import { printedNumbersOf } from "@/lib/domain/briefings/typed-numbers-known";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { COMPARATORS, FLAGS, STATUSES } from "@/lib/domain/targets/types";
import { briefingSnapshot, snapshotStation, snapshotTarget, snapshotValue } from "@/tests/support/briefing-snapshot";
import { paragraphsOf, WORDS } from "./words-cases";

const LANGUAGES = ["vi", "en"] as const;
const SIGNS = new Set(["điểm", "percentage"]);
const DATES = ["2025-10-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-12-31", "2030-12-31"].map(isoDate);
const date = fc.constantFrom(...DATES);
const number = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.integer({ min: 0, max: 20_000 }).map((value) => value / 100),
  fc.double({ min: 0, max: 200, noNaN: true }),
);
const signed = fc.tuple(number, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));
const figure: fc.Arbitrary<SnapshotFigure> = fc.oneof(
  fc
    .record({ value: number, asOf: date, restated: fc.boolean(), reporting: fc.integer({ min: 1, max: 69 }) })
    .map(({ value, asOf, restated, reporting }) =>
      snapshotValue(value, { asOf, restated, reporting: { reporting, units: 69 } }),
    ),
  fc
    .constantFrom("not_reported", "not_approved", "no_data", "not_comparable", "not_applicable")
    .map((reason): SnapshotFigure => ({ kind: "missing", reason })),
);
const change = fc.option(fc.record({ absolute: signed, percent: fc.option(signed), since: date }));

const target: fc.Arbitrary<SnapshotTarget> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    previousStatus: fc.option(fc.constantFrom(...STATUSES)),
    statusSince: fc.option(date),
    comparator: fc.constantFrom(...COMPARATORS),
    measure: fc.constantFrom("stock" as const, "flow" as const),
    level: fc.constantFrom("province" as const, "nation" as const),
    recursYearly: fc.boolean(),
    owner: fc.option(fc.constant({ vi: "Phòng Nghiệp vụ Y", en: "Medical division" })),
    unitCode: fc.constantFrom("per 10,000", "% of residents", "doctors", "visits"),
    decimals: fc.integer({ min: 0, max: 2 }),
    goal: number,
    due: date,
    flags: fc.subarray([...FLAGS]),
    ...{ actual: figure, inPeriod: figure, cumulative: figure, samePeriod: figure, previous: figure },
    plan: fc.option(number),
    achievement: fc.option(number),
    ...{ changeOnPrevious: change, changeOnSamePeriod: change },
    required: fc.option(fc.record({ perMonth: signed, due: date })),
    floor: fc.option(fc.tuple(fc.nat(69), fc.nat(69), fc.nat(300))),
  })
  .map(({ unitCode, decimals, goal, due, plan, floor, ...rest }) => {
    const [a = 0, b = 0, shortfall = 0] = floor ?? [];
    const [meeting, reporting] = [Math.min(a, b), Math.max(a, b)];
    const sums = { shortfall, shortfallUpper: shortfall + 12, surplus: 3, total: 201 };
    return snapshotTarget({
      ...rest,
      indicator: { ...snapshotTarget().indicator, unitCode, decimals },
      target: { value: goal, valueTo: null, due },
      yearPlan:
        plan === null
          ? { kind: "missing", reason: "no_plan" }
          : { kind: "value", value: plan, year: 2026, basis: "assigned" },
      floorValue: floor === null ? null : 4,
      floor:
        floor === null
          ? null
          : { units: 69, reporting, meeting, share: null, ...sums, shortfallIfFreelyMoved: Math.max(0, shortfall - 3) },
    });
  });

const snapshot: fc.Arbitrary<BriefingSnapshot> = fc
  .record({
    targets: fc.array(target, { maxLength: 4 }),
    kind: fc.constantFrom("monthly", "quarterly", "nine_months", "yearly", "on_request"),
    reporting: fc.option(fc.nat(69)),
    counted: fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 15 }),
    differences: fc.array(fc.record({ before: number, after: fc.option(number), date }), { maxLength: 12 }),
  })
  .map(({ targets, kind, reporting, counted, differences }) =>
    briefingSnapshot({
      kind,
      targets: targets.map((one, index) => ({ ...one, row: index + 1, code: `HT-${index + 1}` })),
      completeness: reporting === null ? null : { reporting, units: 69, countedOn: isoDate("2026-10-31") },
      stations: counted.map((value, index) =>
        snapshotStation({
          row: 20 + index,
          name: { vi: `Trạm y tế xã Sơn Kim ${index}`, en: `Sơn Kim ${index} health station` },
          reported: value !== null,
          counted: value,
        }),
      ),
      differences: differences.map(({ before, after, date: day }) => ({
        targetCode: "HT-1",
        name: { vi: "Bác sĩ", en: "Doctors" },
        unitCode: "doctors",
        decimals: 0,
        date: day,
        kind: after === null ? ("withdrawn" as const) : ("revised" as const),
        before,
        after,
      })),
      paragraphs: [],
    }),
  );

/** Every text of a briefing in every language. */
const textsOf = (of: BriefingSnapshot) =>
  paragraphsOf(of).flatMap(({ text }) => LANGUAGES.map((language) => ({ language, text: text[language] })));

describe("laws of generated paragraphs", () => {
  it("they are clean: nothing undefined, no double space, NFC, a full stop at the end", () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        for (const { text } of textsOf(one)) {
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|\.\.| [.,;:)]/);
          expect(text).toBe(text.normalize("NFC"));
          expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
        }
      }),
    );
  });

  it("every number they tell is one that the snapshot prints", () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        const known = printedNumbersOf(one, WORDS);
        for (const { language, text } of textsOf(one)) {
          const unknown = findTypedNumbers(text, language).filter(
            ({ normal }) => normal === null || !known.has(normal.replace(/^-/, "")),
          );
          expect(unknown.map((number) => `${number.text} in: ${text}`)).toEqual([]);
        }
      }),
    );
  });

  it("keys are told once, and those of targets name section, topic and target", () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        const paragraphs = paragraphsOf(one);
        expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length);
        for (const { key, section, topic } of paragraphs) {
          expect(key.startsWith(topic === null ? `${section}.` : `${section}.${topic}.`)).toBe(true);
        }
      }),
    );
  });

  it("the same snapshot gives the same paragraphs", () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        const copy: BriefingSnapshot = JSON.parse(JSON.stringify(one));
        expect(paragraphsOf(copy)).toEqual(paragraphsOf(one));
      }),
    );
  });
});

describe("laws of numbers typed by hand", () => {
  const whole = briefingSnapshot({ paragraphs: [] });
  const known = printedNumbersOf(whole, WORDS);
  const texts = textsOf(whole);

  it("a text that nobody changed has no conflict, whatever is known", () => {
    for (const { language, text } of texts) {
      expect(checkTypedNumbers({ generated: text, edited: text, language, known: new Set() })).toEqual([]);
    }
  });

  it("one changed digit is told with the number that stood there", () => {
    let digits = 0;
    for (const { language, text } of texts) {
      for (const number of findTypedNumbers(text, language)) {
        for (const at of Array.from(number.text, (_, index) => number.from + index)) {
          const digit = text[at] ?? "";
          if (!/\d/.test(digit)) continue;
          digits += 1;
          const edited = `${text.slice(0, at)}${(Number(digit) + 1) % 10}${text.slice(at + 1)}`;
          expect(checkTypedNumbers({ generated: text, edited, language, known }), edited).toEqual([
            { from: number.from, to: number.to, expected: number.text },
          ]);
        }
      }
    }
    expect(digits).toBeGreaterThan(100);
  });

  it("words left out are no conflict, but for those that make points of a percent", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.boolean()), ({ language, text }, kept) => {
        const edited = text
          .split(" ")
          .filter((word) => kept.next().value || SIGNS.has(word))
          .join(" ");
        const conflicts = checkTypedNumbers({ generated: text, edited, language, known });
        expect(conflicts.map(({ from, to }) => edited.slice(from, to))).toEqual([]);
      }),
    );
  });

  it("sentences in another order are no conflict", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts).chain(({ language, text }) => {
          const sentences = text.split(/(?<=\.)\s/);
          return fc.record({
            language: fc.constant(language),
            text: fc.constant(text),
            edited: fc.shuffledSubarray(sentences).map((order) => order.join(" ")),
          });
        }),
        ({ language, text, edited }) => {
          expect(checkTypedNumbers({ generated: text, edited, language, known })).toEqual([]);
        },
      ),
    );
  });

  it("never throws, and stays within the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc.constantFrom(...LANGUAGES),
        (edited, from, language) => {
          for (const conflict of checkTypedNumbers({ generated: from, edited, language, known })) {
            expect(conflict.from).toBeGreaterThanOrEqual(0);
            expect(conflict.to).toBeLessThanOrEqual(edited.length);
            expect(edited.slice(conflict.from, conflict.to)).toMatch(/\d/);
          }
        },
      ),
    );
  });
});
