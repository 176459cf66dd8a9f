import { describe, expect, it } from "vitest";
import { chartPng } from "@/lib/export/briefings/chart-picture";
import type { ChartBlock } from "@/lib/export/briefings/document";

const chart = (inside: string): ChartBlock => ({
  kind: "chart",
  key: "HT-02",
  label: "Hình 1",
  caption: "",
  alt: "",
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 160" width="480" height="160">${inside}</svg>`,
  width: 480,
  height: 160,
});
const text = (words: string) => chart(`<text x="10" y="90" font-family="Tinos" font-size="40">${words}</text>`);
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe("the picture of a chart", () => {
  it("has as many dots as were asked for", async () => {
    expect(sizeOf(await chartPng(text("Đủ"), 2.5))).toEqual([1200, 400]);
    expect(sizeOf(await chartPng(text("Đủ"), 4))).toEqual([1920, 640]);
  });

  it("is the same each time, and prints the letters of Vietnamese", async () => {
    const [once, again] = [await chartPng(text("Ệ"), 2), await chartPng(text("Ệ"), 2)];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    for (const other of ["", "E", "\u{10fffd}"])
      expect(Buffer.from(await chartPng(text(other), 2)).equals(Buffer.from(once))).toBe(false);
  });
});
