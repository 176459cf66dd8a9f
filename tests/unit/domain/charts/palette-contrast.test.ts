import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The palettes as the style sheet has them: light, dark by the device, dark by choice. */
const css = readFileSync(new URL("../../../../app/tokens.css", import.meta.url), "utf8");
const palettes = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((block) =>
  Object.fromEntries(
    [...(block[1] ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((pair) => [pair[1] ?? "", pair[2] ?? ""]),
  ),
);
const [light = {}, darkByDevice = {}, darkByChoice = {}] = palettes;

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, relative luminance contrast. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const STATUS = ["achieved", "on-track", "at-risk", "off-track", "missed", "no-data"];

describe.each([
  ["light", light],
  ["dark", darkByChoice],
])("the %s palette", (_, palette) => {
  const of = (name: string) => palette[name] ?? "missing";
  it("black on white would be 21, so the arithmetic is right", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });
  it.each(["ink", "ink-2", "ink-3", "accent", ...STATUS])(
    "text in %s reads on surface and ground (4.5 to 1)",
    (name) => {
      expect(contrast(of(name), of("surface"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of("ground"))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(STATUS)("words on a bar of %s read (4.5 to 1)", (name) => {
    expect(contrast(of("on-status"), of(name))).toBeGreaterThanOrEqual(4.5);
  });
  it.each([0, 1, 2, 3, 4])("the name on a tile of step %s reads (4.5 to 1)", (step) => {
    expect(contrast(of(`short-${step}-ink`), of(`short-${step}`))).toBeGreaterThanOrEqual(4.5);
  });
  it("borders of controls, the focus ring and the button are seen (3 to 1, words 4.5 to 1)", () => {
    expect(contrast(of("rule-strong"), of("surface"))).toBeGreaterThanOrEqual(3);
    expect(contrast(of("focus"), of("ground"))).toBeGreaterThanOrEqual(3);
    expect(contrast(of("on-accent"), of("accent"))).toBeGreaterThanOrEqual(4.5);
  });
});

it("both ways into the dark give the same palette, with every colour of the light one", () => {
  expect(darkByDevice).toEqual(darkByChoice);
  expect(Object.keys(darkByChoice).toSorted()).toEqual(Object.keys(light).toSorted());
});
