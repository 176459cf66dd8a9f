import { describe, expect, it } from "vitest";
import type { Grant } from "@/lib/auth/grant";
import { hasPermission, holdsPermission, isEffective, PERMISSIONS } from "@/lib/auth/permissions";
import { ROLES, type Role } from "@/lib/auth/roles";

const granted = (role: Role) => PERMISSIONS.filter((permission) => hasPermission(role, permission));

const on = (role: Role, level: Grant["unit"]["level"]): Grant => ({
  role,
  unit: { unitCode: "X", level, provinceCode: "42", communeCodes: [], facilityCodes: [] },
});

const READS = ["figures.read", "figures.read_unapproved"];

describe("what each role may do", () => {
  it.each<[Role, string[]]>([
    [
      "leader",
      [...READS, "people.read", "month.approve", "month.close", "briefing.read", "briefing.make", "briefing.issue"],
    ],
    [
      "specialist",
      [
        ...[...READS, "people.read", "figures.enter", "figures.propose", "registry.edit"],
        ...["briefing.read", "briefing.make"],
      ],
    ],
    ["clerk", ["figures.read", "figures.read_unapproved", "people.read", "figures.enter"]],
    ["facility", ["figures.read", "figures.read_unapproved", "people.read", "figures.enter"]],
    ["commune", ["figures.read", "figures.read_unapproved"]],
    ["reviewer", ["figures.read", "review.write", "briefing.read"]],
    ["admin", [...READS, "briefing.read", "users.manage", "targets.manage", "periods.manage"]],
    ["auditor", [...READS, "briefing.read", "audit.read"]],
  ])("%s may do these things and no others", (role, expected) => {
    expect(granted(role)).toEqual(expected);
  });

  it("nobody but the leader issues a briefing", () => {
    expect(ROLES.filter((role) => hasPermission(role, "briefing.issue"))).toEqual(["leader"]);
  });

  it("nobody but the leader approves or closes a month", () => {
    expect(ROLES.filter((role) => hasPermission(role, "month.close"))).toEqual(["leader"]);
    expect(ROLES.filter((role) => hasPermission(role, "month.approve"))).toEqual(["leader"]);
  });

  it("the reviewer is the only role that sees no draft", () => {
    expect(ROLES.filter((role) => !hasPermission(role, "figures.read_unapproved"))).toEqual(["reviewer"]);
  });

  it("the administrator does not read the trail and the auditor writes nothing", () => {
    expect(hasPermission("admin", "audit.read")).toBe(false);
    expect(granted("auditor").filter((permission) => !permission.includes("read"))).toEqual([]);
  });
});

describe("on which level of unit a role means anything", () => {
  it.each<[Role, Grant["unit"]["level"][]]>([
    ["leader", ["nation", "province"]],
    ["specialist", ["nation", "province"]],
    ["clerk", ["commune", "facility"]],
    ["facility", ["facility"]],
    ["commune", ["commune"]],
    ["reviewer", ["nation", "province"]],
    ["admin", ["nation", "province"]],
    ["auditor", ["nation", "province"]],
  ])("%s counts only where it is meant for", (role, expected) => {
    const levels = (["nation", "province", "commune", "facility"] as const).filter((level) =>
      isEffective(on(role, level)),
    );
    expect(levels).toEqual(expected);
  });

  it("a clerk by mistake granted on the province enters nothing", () => {
    expect(holdsPermission([on("clerk", "province")], "figures.enter")).toBe(false);
    expect(holdsPermission([on("clerk", "commune")], "figures.enter")).toBe(true);
  });
});
