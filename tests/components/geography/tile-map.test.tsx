import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeShortfallScale } from "@/components/geography/shortfall-words";
import { TileMap } from "@/components/geography/tile-map";

const tiles = [
  { code: "b", column: 1, row: 1 },
  { code: "a", column: 0, row: 0 },
];
const units = [
  { code: "a", name: "Sơn Hồng", value: "2", step: 2 as const, title: "Xã Sơn Hồng: 2 bác sĩ, thiếu 2" },
  { code: "b", name: "Hoành Sơn", value: null, step: null, title: "Phường Hoành Sơn: chưa báo cáo" },
];

describe("the tile map", () => {
  it("is a list of links from the north-west on, each saying its unit, its figure and its shortfall", () => {
    render(
      <TileMap
        tiles={tiles}
        units={units}
        href={(code) => `/stations/${code}`}
        label="Bản đồ ô"
        legend={describeShortfallScale({ floor: 4, language: "vi" })}
      />,
    );
    const links = within(screen.getByRole("region", { name: "Bản đồ ô" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/stations/a", "/stations/b"]);
    expect(links[0]).toHaveAccessibleName("Xã Sơn Hồng: 2 bác sĩ, thiếu 2");
    expect(links[0]).toHaveClass("short-2");
  });
  it("a unit that did not report shows …, hatched, never 0", () => {
    render(
      <TileMap
        tiles={tiles}
        units={units}
        href={(code) => code}
        label="Bản đồ ô"
        legend={describeShortfallScale({ floor: 4, language: "vi" })}
      />,
    );
    const link = screen.getByRole("link", { name: "Phường Hoành Sơn: chưa báo cáo" });
    expect(link).toHaveTextContent("…");
    expect(link).toHaveClass("short-missing");
  });
  it("the legend has words for every colour; with a floor of 9 the last one is four or more", () => {
    expect(describeShortfallScale({ floor: 4, language: "vi" })).toEqual({
      steps: ["đủ 4 trở lên", "thiếu 1", "thiếu 2", "thiếu 3", "thiếu 4"],
      missing: "chưa báo cáo",
    });
    expect(describeShortfallScale({ floor: 9, language: "vi" }).steps[4]).toBe("thiếu 4 trở lên");
  });
});
