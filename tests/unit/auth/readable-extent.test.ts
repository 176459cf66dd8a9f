import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grant, GrantedUnit } from "@/lib/auth/grant";
import { computeReadableExtent } from "@/lib/auth/readable-extent";
import { ROLES, type Role } from "@/lib/auth/roles";
import type { ReadableExtent } from "@/lib/auth/scope";

const unit = (unitCode: string, rest: Partial<GrantedUnit>): GrantedUnit => ({
  unitCode,
  level: "province",
  provinceCode: "42",
  communeCodes: [],
  facilityCodes: [],
  ...rest,
});

const NATION = unit("VN", { level: "nation", provinceCode: null });
const HA_TINH = unit("42", {});
const HANOI = unit("01", { provinceCode: "01" });
const THANH_SEN = unit("18073", { level: "commune", communeCodes: ["18073"], facilityCodes: ["TYT-18073"] });
const STATION = unit("TYT-18073", { level: "facility", communeCodes: ["18073"], facilityCodes: ["TYT-18073"] });
const OTHER_COMMUNE = unit("18100", { level: "commune", communeCodes: ["18100"], facilityCodes: ["TYT-18100"] });
const HOSPITAL = unit("BV-42-DKT", { level: "facility", facilityCodes: ["BV-42-DKT"] });

const extentOf = (
  grants: readonly (readonly [Role, GrantedUnit])[],
  rest: { provinceCode?: string; narrowedTo?: GrantedUnit } = {},
) => computeReadableExtent({ userId: "u", grants: grants.map(([role, on]) => ({ role, unit: on })), ...rest });

describe("what one grant lets a person read", () => {
  it.each<[Role, { approvedOnly: boolean; canSeePeople: boolean }]>([
    ["leader", { approvedOnly: false, canSeePeople: true }],
    ["specialist", { approvedOnly: false, canSeePeople: true }],
    ["reviewer", { approvedOnly: true, canSeePeople: false }],
    ["admin", { approvedOnly: false, canSeePeople: false }],
    ["auditor", { approvedOnly: false, canSeePeople: false }],
  ])("a %s of the province reads all of it", (role, flags) => {
    expect(extentOf([[role, HA_TINH]])).toEqual({
      userId: "u",
      roles: [role],
      nationwide: false,
      provinceCode: "42",
      communeCodes: null,
      facilityCodes: null,
      ...flags,
    });
  });

  it.each<[Role, GrantedUnit, boolean]>([
    ["clerk", THANH_SEN, true],
    ["clerk", STATION, true],
    ["commune", THANH_SEN, false],
  ])("a %s reads one commune and its station, not the hospital that stands there", (role, on, canSeePeople) => {
    expect(extentOf([[role, on]])).toMatchObject({
      provinceCode: "42",
      communeCodes: ["18073"],
      facilityCodes: ["TYT-18073"],
      approvedOnly: false,
      canSeePeople,
    });
  });

  it("a clerk of a hospital reads the hospital and no commune", () => {
    expect(extentOf([["facility", HOSPITAL]])).toMatchObject({ communeCodes: [], facilityCodes: ["BV-42-DKT"] });
  });

  it.each<[Role]>([["leader"], ["specialist"], ["reviewer"], ["admin"], ["clerk"], ["facility"], ["commune"]])(
    "a %s of Hà Tĩnh finds nothing in Hanoi",
    (role) => {
      const on = role === "clerk" || role === "commune" ? THANH_SEN : role === "facility" ? HOSPITAL : HA_TINH;
      expect(extentOf([[role, on]], { provinceCode: "01" })).toBeNull();
    },
  );

  it("an auditor of the nation reads every province, and the nation when none is asked", () => {
    expect(extentOf([["auditor", NATION]], { provinceCode: "01" })).toMatchObject({
      nationwide: true,
      provinceCode: "01",
    });
    expect(extentOf([["auditor", NATION]])).toMatchObject({ nationwide: true, provinceCode: null });
  });

  it("a person without a grant reads nothing", () => {
    expect(extentOf([])).toBeNull();
  });

  it("a clerk by mistake granted on the whole province reads nothing", () => {
    expect(extentOf([["clerk", HA_TINH]])).toBeNull();
  });
});

describe("several grants", () => {
  it("a clerk of two stations reads both and nothing else", () => {
    expect(
      extentOf([
        ["clerk", THANH_SEN],
        ["clerk", OTHER_COMMUNE],
      ]),
    ).toMatchObject({
      communeCodes: ["18073", "18100"],
      facilityCodes: ["TYT-18073", "TYT-18100"],
    });
  });

  it("a reviewer who is also clerk of a station still sees no drafts and no names of the province", () => {
    expect(
      extentOf([
        ["reviewer", HA_TINH],
        ["clerk", THANH_SEN],
      ]),
    ).toMatchObject({
      communeCodes: null,
      approvedOnly: true,
      canSeePeople: false,
    });
  });

  it("a role on one unit is none on what is read beside it: nobody enters figures where they may only read", () => {
    const rolesOf = (...grants: readonly (readonly [Role, GrantedUnit])[]) => extentOf(grants)?.roles;
    expect(rolesOf(["reviewer", HA_TINH], ["clerk", THANH_SEN])).toEqual(["reviewer"]);
    expect(rolesOf(["commune", THANH_SEN], ["clerk", OTHER_COMMUNE])).toEqual([]);
    expect(rolesOf(["commune", THANH_SEN], ["clerk", STATION])).toEqual(["commune", "clerk"]);
    expect(rolesOf(["clerk", THANH_SEN], ["clerk", OTHER_COMMUNE])).toEqual(["clerk"]);
    expect(rolesOf(["leader", HA_TINH], ["specialist", HA_TINH])).toEqual(["leader", "specialist"]);
  });

  it("a reviewer who is also specialist of the province sees drafts", () => {
    expect(
      extentOf([
        ["reviewer", HA_TINH],
        ["specialist", HA_TINH],
      ]),
    ).toMatchObject({ approvedOnly: false });
  });

  it("a specialist of two provinces gets the one that is asked", () => {
    const grants = [
      ["specialist", HA_TINH],
      ["specialist", HANOI],
    ] as const;
    expect(extentOf(grants, { provinceCode: "01" })).toMatchObject({ provinceCode: "01" });
    expect(extentOf(grants, { provinceCode: "42" })).toMatchObject({ provinceCode: "42" });
  });
});

describe("a token narrower than its owner", () => {
  it("a leader's token for one station reads that station", () => {
    expect(extentOf([["leader", HA_TINH]], { narrowedTo: STATION })).toMatchObject({
      nationwide: false,
      provinceCode: "42",
      communeCodes: ["18073"],
      facilityCodes: ["TYT-18073"],
    });
  });

  it("a nationwide auditor's token for Hà Tĩnh reads Hà Tĩnh, asked or not, and not Hanoi", () => {
    const grants = [["auditor", NATION]] as const;
    expect(extentOf(grants, { narrowedTo: HA_TINH })).toMatchObject({ nationwide: false, provinceCode: "42" });
    expect(extentOf(grants, { narrowedTo: HA_TINH, provinceCode: "01" })).toBeNull();
  });

  it("a clerk's token for another station reads nothing", () => {
    expect(extentOf([["clerk", THANH_SEN]], { narrowedTo: OTHER_COMMUNE })).toBeNull();
  });
});

const UNITS = [NATION, HA_TINH, HANOI, THANH_SEN, STATION, OTHER_COMMUNE, HOSPITAL];
const grantArbitrary: fc.Arbitrary<Grant> = fc.record({
  role: fc.constantFrom(...ROLES),
  unit: fc.constantFrom(...UNITS),
});

/** Each thing an extent opens, as a list: station of a commune or facility, with or without drafts and names. */
function rightsOf(extent: ReadableExtent | null): Set<string> {
  if (!extent) return new Set();
  const units = ["18073", "18100", "TYT-18073", "TYT-18100", "BV-42-DKT"].filter((code) => {
    const codes = /^\d/.test(code) ? extent.communeCodes : extent.facilityCodes;
    return codes === null || codes.includes(code);
  });
  return new Set(
    units.flatMap((code) => [
      `${code} read`,
      ...(extent.approvedOnly ? [] : [`${code} drafts`]),
      ...(extent.canSeePeople ? [`${code} people`] : []),
    ]),
  );
}

describe("laws", () => {
  it("joined grants never open more than the single grants do", () => {
    fc.assert(
      fc.property(fc.array(grantArbitrary, { maxLength: 5 }), (grants) => {
        const joined = rightsOf(computeReadableExtent({ userId: "u", grants, provinceCode: "42" }));
        const single = grants.map((grant) =>
          computeReadableExtent({ userId: "u", grants: [grant], provinceCode: "42" }),
        );
        const allowed = new Set(single.flatMap((extent) => [...rightsOf(extent)]));
        expect([...joined].filter((right) => !allowed.has(right))).toEqual([]);
      }),
    );
  });

  it("narrowing never opens more than the owner has", () => {
    fc.assert(
      fc.property(fc.array(grantArbitrary, { maxLength: 4 }), fc.constantFrom(...UNITS), (grants, narrowedTo) => {
        const whole = rightsOf(computeReadableExtent({ userId: "u", grants, provinceCode: "42" }));
        const part = rightsOf(computeReadableExtent({ userId: "u", grants, provinceCode: "42", narrowedTo }));
        expect([...part].filter((right) => !whole.has(right))).toEqual([]);
      }),
    );
  });
});
