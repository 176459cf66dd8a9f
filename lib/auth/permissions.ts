import type { Grant, GrantedUnit } from "@/lib/auth/grant";
import type { Role } from "@/lib/auth/roles";

export const PERMISSIONS = [
  "figures.read",
  "figures.read_unapproved",
  "people.read",
  "figures.enter",
  "figures.propose",
  "month.approve",
  "month.close",
  "registry.edit",
  "review.write",
  "briefing.read",
  "briefing.make",
  "briefing.issue",
  "users.manage",
  "targets.manage",
  "periods.manage",
  "audit.read",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

interface RoleRule {
  readonly may: readonly Permission[];
  /** Levels of unit on which the role means anything; a grant elsewhere gives nothing. */
  readonly levels: readonly GrantedUnit["level"][];
}

const READS_ALL: readonly Permission[] = ["figures.read", "figures.read_unapproved"];
const MAKES_BRIEFINGS: readonly Permission[] = ["briefing.read", "briefing.make"];
const WIDE: RoleRule["levels"] = ["nation", "province"];

/** The product's table of roles; what is not listed is denied. */
const RULES: Readonly<Record<Role, RoleRule>> = {
  leader: {
    may: [...READS_ALL, "people.read", "month.approve", "month.close", ...MAKES_BRIEFINGS, "briefing.issue"],
    levels: WIDE,
  },
  specialist: {
    may: [...READS_ALL, "people.read", "figures.enter", "figures.propose", "registry.edit", ...MAKES_BRIEFINGS],
    levels: WIDE,
  },
  clerk: { may: [...READS_ALL, "people.read", "figures.enter"], levels: ["commune", "facility"] },
  facility: { may: [...READS_ALL, "people.read", "figures.enter"], levels: ["facility"] },
  // The committee owns its station since 1 January 2026, yet its figures, not the files of its staff, are what it reads.
  commune: { may: READS_ALL, levels: ["commune"] },
  reviewer: { may: ["figures.read", "review.write", "briefing.read"], levels: WIDE },
  admin: { may: [...READS_ALL, "briefing.read", "users.manage", "targets.manage", "periods.manage"], levels: WIDE },
  auditor: { may: [...READS_ALL, "briefing.read", "audit.read"], levels: WIDE },
};

/** Does the role carry this right at all? Where it holds is the grant's business. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return RULES[role].may.includes(permission);
}

/** A grant on a level that the role does not know gives nothing. */
export function isEffective(grant: Grant): boolean {
  return RULES[grant.role].levels.includes(grant.unit.level);
}

/** Is the right held by any grant of the person, wherever? For menus and gates of pages; data is scoped apart. */
export function holdsPermission(grants: readonly Grant[], permission: Permission): boolean {
  return grants.some((grant) => isEffective(grant) && hasPermission(grant.role, permission));
}
