import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computePostColumns, type PostColumn } from "@/lib/domain/charts/post-columns";

const draw = (columns: readonly PostColumn[], floor: number | null = 4) =>
  computePostColumns({
    width: 320,
    height: 220,
    columns,
    floor,
    floorLabel: "sàn 4",
    formatValue: String,
    missing: "…",
  });
const month = (label: string, posts: PostColumn["posts"], isProvisional = false): PostColumn => ({
  label,
  posts,
  isProvisional,
});

describe("the columns of a station's posts", () => {
  it("a month without a report has the sign for missing and no column, not an empty one", () => {
    const model = draw([month("9/2026", null)]);
    expect(model.missingLabels.map(({ text }) => text)).toEqual(["…"]);
    expect(model.permanentPath + model.contractPath + model.rotatedPath + model.ftePath).toBe("");
  });

  it("a month with nobody has no column either, but no sign for missing: zero is a figure", () => {
    const model = draw([month("9/2026", { permanent: 0, contract: 0, rotated: 0, onSiteFte: 0 })]);
    expect(model.missingLabels).toEqual([]);
    expect(model.permanentPath).toBe("");
    expect(model.ftePath).not.toBe("");
  });

  it("an open month is drawn as outlines only", () => {
    const model = draw([month("10/2026", { permanent: 1, contract: 1, rotated: 1, onSiteFte: 3 }, true)]);
    expect(model.permanentPath + model.contractPath + model.rotatedPath).toBe("");
    expect(model.provisionalPath.match(/M/g)).toHaveLength(3);
  });

  it("the scale reaches the floor although nobody does, and the floor's line lies on its tick", () => {
    const model = draw([month("9/2026", { permanent: 1, contract: 0, rotated: 0, onSiteFte: 1 })]);
    const tick = model.yTicks.find(({ label }) => label === "4");
    expect(model.floorPath).toContain(` ${tick?.y}L`);
  });

  it("without a floor there is no line", () => {
    const model = draw([month("9/2026", { permanent: 1, contract: 0, rotated: 0, onSiteFte: 1 })], null);
    expect(model.floorPath).toBe("");
    expect(model.floorLabel).toBeNull();
  });

  it("no month at all draws an empty frame", () => {
    expect(draw([])).toMatchObject({ permanentPath: "", xLabels: [], missingLabels: [] });
  });

  it("ticks are whole numbers of people", () => {
    const heads = fc.record({
      permanent: fc.nat(9),
      contract: fc.nat(9),
      rotated: fc.nat(9),
      onSiteFte: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(heads, { maxLength: 24 }), (all) => {
        const model = draw(all.map((posts, index) => month(`${index}`, posts)));
        expect(model.yTicks.every(({ label }) => Number.isInteger(Number(label)))).toBe(true);
        expect(model.yTicks.at(-1)?.y).toBe(20);
      }),
    );
  });
});
