import { describe, expect, it } from "vitest";
import { sampleTerrain } from "@/prisma/seed/sample/terrain";

describe("sampleTerrain", () => {
  it.each([
    ["Kỳ Khang, on the sea", 106.271, 18.136, "coast"],
    ["Hoành Sơn, at the end of the coast", 106.44, 18, "coast"],
    ["Thành Sen, 12 km inland", 105.903, 18.342, "plain"],
    ["Đồng Lộc, 25 km inland", 105.718, 18.387, "midland"],
    ["Sơn Kim 1, at the border", 105.186, 18.448, "mountain"],
  ])("%s", (_place, longitude, latitude, terrain) => {
    expect(sampleTerrain({ longitude, latitude })).toBe(terrain);
  });
});
