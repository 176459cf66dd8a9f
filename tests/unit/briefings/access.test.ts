import { describe, expect, it } from "vitest";
import { computeReadableExtent } from "@/lib/auth/readable-extent";
import type { Role } from "@/lib/auth/roles";
import { ROLES } from "@/lib/auth/roles";
import type { ReadableExtent } from "@/lib/auth/scope";
import {
  canCheckBriefing,
  canComment,
  canIssueBriefing,
  canMakeBriefing,
  canReadBriefings,
  canReturnBriefing,
  seesIssuedOnly,
} from "@/lib/features/briefings/access";

const LEVELS = { VN: "nation", "42": "province", "18073": "commune", "TYT-18073": "facility" } as const;
type Unit = keyof typeof LEVELS;

function extentOf(grants: readonly (readonly [Role, Unit])[], provinceCode = "42"): ReadableExtent | null {
  return computeReadableExtent({
    userId: "me",
    provinceCode,
    grants: grants.map(([role, unitCode]) => ({
      role,
      unit: {
        ...{ unitCode, level: LEVELS[unitCode], provinceCode: unitCode === "VN" ? null : "42" },
        communeCodes: unitCode === "18073" || unitCode === "TYT-18073" ? ["18073"] : [],
        facilityCodes: unitCode === "18073" || unitCode === "TYT-18073" ? ["TYT-18073"] : [],
      },
    })),
  });
}

const rightsOf = (extent: ReadableExtent | null) =>
  extent && {
    read: canReadBriefings(extent) && (seesIssuedOnly(extent) ? "issued" : "all"),
    make: canMakeBriefing(extent, "42"),
    issue: canIssueBriefing(extent, "42"),
    comment: canComment(extent, "42"),
  };

const NOTHING = { read: false, make: false, issue: false, comment: false };

describe("rights on briefings", () => {
  it("of each role on the whole province", () => {
    const rights = Object.fromEntries(ROLES.map((role) => [role, rightsOf(extentOf([[role, "42"]]))]));
    expect(rights).toEqual({
      leader: { read: "all", make: true, issue: true, comment: true },
      specialist: { read: "all", make: true, issue: false, comment: true },
      reviewer: { read: "issued", make: false, issue: false, comment: true },
      admin: { read: "all", make: false, issue: false, comment: false },
      auditor: { read: "all", make: false, issue: false, comment: false },
      clerk: null,
      facility: null,
      commune: null,
    });
  });

  it("none on one unit, whoever it is", () => {
    const units: (readonly [Role, Unit])[] = [
      ["clerk", "18073"],
      ["commune", "18073"],
      ["facility", "TYT-18073"],
      ["clerk", "TYT-18073"],
    ];
    expect(units.map((grant) => rightsOf(extentOf([grant])))).toEqual(units.map(() => NOTHING));
  });

  it("of the nation: a leader makes and issues for the province asked, and for no other in the same breath", () => {
    const extent = extentOf([["leader", "VN"]]);
    expect(rightsOf(extent)).toEqual({ read: "all", make: true, issue: true, comment: true });
    expect(extent && [canMakeBriefing(extent, "01"), canIssueBriefing(extent, "01")]).toEqual([false, false]);
  });

  it("a reviewer who is also clerk of one station still sees issued ones only", () => {
    expect(
      rightsOf(
        extentOf([
          ["reviewer", "42"],
          ["clerk", "18073"],
        ]),
      ),
    ).toEqual({
      ...{ read: "issued", make: false, issue: false, comment: true },
    });
  });

  it("two pairs of eyes: who made it or wrote in it last does not check it", () => {
    const extent = extentOf([["specialist", "42"]]);
    if (extent === null) throw new Error("no extent");
    const check = (madeById: string | null, editorId: string | null) =>
      canCheckBriefing(extent, {
        provinceCode: "42",
        madeById,
        editorIds: new Set(editorId === null ? [] : [editorId]),
      });
    expect([check("other", null), check("other", "third"), check(null, null)]).toEqual([true, true, true]);
    expect([check("me", null), check("other", "me"), check("me", "other")]).toEqual([false, false, false]);
  });

  it("back to the drafts: makers and whoever would issue it", () => {
    const may = (role: Role) => {
      const extent = extentOf([[role, "42"]]);
      return extent !== null && canReturnBriefing(extent, "42");
    };
    expect(ROLES.filter(may)).toEqual(["leader", "specialist"]);
  });
});
