import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeFlowChart } from "@/lib/domain/charts/flow-chart";

const NODES = ["a", "b", "c"].map((key) => ({ key, label: [key.toUpperCase()] }));
const draw = (bands: readonly { from: string; to: string; isDashed: boolean; value: number }[]) =>
  computeFlowChart({
    width: 300,
    bodyHeight: 100,
    margin: 90,
    nodes: NODES,
    bands,
    heads: { from: "From", to: "To" },
    formatValue: String,
  });

describe("the picture of flows", () => {
  it("a place stands on the left with what leaves it and on the right with what reaches it", () => {
    const model = draw([
      { from: "a", to: "b", isDashed: false, value: 3 },
      { from: "a", to: "c", isDashed: true, value: 1 },
    ]);
    expect(model.nodes.map(({ key, anchor, total }) => [key, anchor, total])).toEqual([
      ["a", "end", "4"],
      ["b", "start", "3"],
      ["c", "start", "1"],
    ]);
    expect(model.bands.map(({ isDashed }) => isDashed)).toEqual([false, true]);
  });

  it("nothing to show is an empty picture of one line", () => {
    expect(draw([])).toMatchObject({ nodes: [], bands: [], height: 36 });
  });

  it("places of one side never overlap and lie inside the picture, whatever the sizes", () => {
    const band = fc.record({
      from: fc.constantFrom("a", "b", "c"),
      to: fc.constantFrom("a", "b", "c"),
      isDashed: fc.boolean(),
      value: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(band, { selector: (one) => `${one.from}${one.to}${one.isDashed}` }), (bands) => {
        const model = draw(bands);
        for (const anchor of ["start", "end"]) {
          const side = model.nodes.filter((node) => node.anchor === anchor);
          side.forEach((node, index) => {
            const next = side[index + 1];
            if (next !== undefined) expect(node.y + node.height).toBeLessThan(next.y);
            expect(node.y + node.height).toBeLessThanOrEqual(model.height);
            expect(node.textY).toBeGreaterThan(0);
          });
        }
      }),
    );
  });
});
