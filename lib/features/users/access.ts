import type { Role } from "@/lib/auth/roles";

/** The administrator is never the auditor: who gives rights does not watch over their use. */
export function canHoldTogether(roles: readonly Role[]): boolean {
  return !(roles.includes("admin") && roles.includes("auditor"));
}

/** Who may make, change, disable and anonymise accounts. */
export function mayManageUsers(roles: readonly Role[]): boolean {
  return roles.includes("admin");
}

/** A person ends their own tokens and sessions; an administrator anyone's. */
export function mayRevokeFor(options: { actorId: string; actorRoles: readonly Role[]; ownerId: string }): boolean {
  return options.actorId === options.ownerId || mayManageUsers(options.actorRoles);
}
