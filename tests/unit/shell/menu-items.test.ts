import { describe, expect, it } from "vitest";
import { listMenuItems } from "@/components/shell/menu-items";
import { viMessages } from "@/lib/i18n/messages/vi";

const hrefsFor = (communeCodes: readonly string[] | null, facilityCodes: readonly string[] | null) =>
  listMenuItems({ navigation: viMessages.navigation, reach: { communeCodes, facilityCodes } }).map(({ href }) => href);

describe("the pages that the bar offers", () => {
  it("all nine to who reads the whole province", () => {
    expect(hrefsFor(null, null)).toEqual([
      "/",
      "/targets",
      "/stations",
      "/facilities",
      "/workforce",
      "/provinces",
      "/facts",
      "/methods",
      "/calculator",
    ]);
  });

  it("briefings to who reads them, behind the workforce", () => {
    const reach = { communeCodes: null, facilityCodes: null, readsBriefings: true };
    const items = listMenuItems({ navigation: viMessages.navigation, reach });
    expect(items[items.findIndex(({ href }) => href === "/workforce") + 1]).toEqual({
      href: "/briefings",
      label: "Báo cáo",
    });
  });

  it("no facilities to who reads a station alone", () => {
    expect(hrefsFor(["18073"], ["TYT-18073"])).not.toContain("/facilities");
    expect(hrefsFor(["18073"], ["TYT-18073"])).toContain("/stations");
  });

  it("no stations to who reads a hospital alone", () => {
    expect(hrefsFor([], ["BV-42001"])).not.toContain("/stations");
    expect(hrefsFor([], ["BV-42001"])).toContain("/facilities");
  });
});
