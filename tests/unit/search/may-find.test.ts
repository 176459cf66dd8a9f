import { describe, expect, it } from "vitest";
import type { ReadableExtent } from "@/lib/auth/scope";
import { mayFind } from "@/lib/features/search/access";

const PROVINCE: ReadableExtent = {
  userId: "u",
  roles: ["leader"],
  nationwide: false,
  provinceCode: "42",
  communeCodes: null,
  facilityCodes: null,
  approvedOnly: false,
  canSeePeople: true,
};
const STATION = { ...PROVINCE, communeCodes: ["18073"], facilityCodes: ["TYT-18073"] };
const HOSPITAL = { ...PROVINCE, communeCodes: [], facilityCodes: ["BV-42001"] };
const NATION = { ...PROVINCE, nationwide: true, provinceCode: null };

const unit = (provinceCode: string, facilityCode: string, registry: "both" | "now" | "closed" = "both") =>
  ({ kind: "unit", provinceCode, facilityCode, registry }) as const;
const OWN_STATION = unit("42", "TYT-18073");
const NEXT_STATION = unit("42", "TYT-18100");
const OWN_HOSPITAL = unit("42", "BV-42001");
const FAR_STATION = unit("11", "TYT-03127");

describe("who may come upon what", () => {
  it("official lists and published figures: everyone signed in", () => {
    for (const extent of [PROVINCE, STATION, HOSPITAL, NATION]) expect(mayFind(extent, { kind: "open" })).toBe(true);
  });

  it("a province's targets: its own people, whatever their unit, and the nation's", () => {
    const own = { kind: "province", provinceCode: "42" } as const;
    const other = { kind: "province", provinceCode: "31" } as const;
    expect([PROVINCE, STATION, HOSPITAL, NATION].map((extent) => mayFind(extent, own))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([PROVINCE, STATION, HOSPITAL, NATION].map((extent) => mayFind(extent, other))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("stations and facilities: those of the scope alone", () => {
    const all = [OWN_STATION, NEXT_STATION, OWN_HOSPITAL, FAR_STATION];
    expect(all.map((reach) => mayFind(PROVINCE, reach))).toEqual([true, true, true, false]);
    expect(all.map((reach) => mayFind(HOSPITAL, reach))).toEqual([false, false, true, false]);
    expect(all.map((reach) => mayFind(NATION, reach))).toEqual([true, true, true, true]);
  });

  it("reviewers: what was in the registry when the last month was closed; everybody else what is in it now", () => {
    const own = (registry: "both" | "now" | "closed") => unit("42", "BV-42001", registry);
    const readers = [PROVINCE, NATION, { ...PROVINCE, approvedOnly: true }, { ...NATION, approvedOnly: true }];
    expect(readers.map((extent) => mayFind(extent, own("both")))).toEqual([true, true, true, true]);
    expect(readers.map((extent) => mayFind(extent, own("now")))).toEqual([true, true, false, false]);
    expect(readers.map((extent) => mayFind(extent, own("closed")))).toEqual([false, false, true, true]);
  });

  it("a commune's people find their station, and not the hospital that stands in their commune", () => {
    expect(mayFind(STATION, OWN_STATION)).toBe(true);
    expect(mayFind(STATION, NEXT_STATION)).toBe(false);
    expect(mayFind(STATION, OWN_HOSPITAL)).toBe(false);
  });
});
