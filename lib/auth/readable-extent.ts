import type { Grant, GrantedUnit } from "@/lib/auth/grant";
import { hasPermission, isEffective, type Permission } from "@/lib/auth/permissions";
import type { Role } from "@/lib/auth/roles";
import type { ReadableExtent } from "@/lib/auth/scope";

interface ExtentRequest {
  readonly userId: string;
  readonly grants: readonly Grant[];
  /** Left out: the whole nation for who may see it, else the person's own province. */
  readonly provinceCode?: string | undefined;
  /** A token may be narrower than its owner. */
  readonly narrowedTo?: GrantedUnit | undefined;
}

const isWide = (grant: Grant) => grant.unit.level === "nation" || grant.unit.level === "province";

function covers(grant: Grant, provinceCode: string | null): boolean {
  return grant.unit.level === "nation" || (provinceCode !== null && grant.unit.provinceCode === provinceCode);
}

function chooseProvince(request: ExtentRequest, grants: readonly Grant[]): string | null {
  if (request.provinceCode !== undefined) return request.provinceCode;
  if (request.narrowedTo) return request.narrowedTo.provinceCode;
  if (grants.some((grant) => grant.unit.level === "nation")) return null;
  return grants.map((grant) => grant.unit.provinceCode ?? "").sort()[0] ?? null;
}

const merge = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();

/**
 * The roles that hold on all of the extent, since what a role may do is asked of the whole: a reviewer of the province
 * who is clerk of one station enters figures for no other, nor a reader of one station who is clerk of the next.
 */
function rolesOnAll(deciding: readonly Grant[]): Role[] {
  const countUnits = (grants: readonly Grant[]) =>
    merge(grants.flatMap(({ unit }) => [unit.communeCodes, unit.facilityCodes])).length;
  const roles = [...new Set(deciding.map((grant) => grant.role))];
  return roles.filter((role) => countUnits(deciding.filter((grant) => grant.role === role)) === countUnits(deciding));
}

function narrow(codes: readonly string[] | null, to: readonly string[]): readonly string[] {
  return codes === null ? to : codes.filter((code) => to.includes(code));
}

function narrowExtent(extent: ReadableExtent, to: GrantedUnit | undefined): ReadableExtent | null {
  if (!to || to.level === "nation") return extent;
  if (extent.provinceCode !== to.provinceCode) return null;
  if (to.level === "province") return { ...extent, nationwide: false };
  const communeCodes = narrow(extent.communeCodes, to.communeCodes);
  const facilityCodes = narrow(extent.facilityCodes, to.facilityCodes);
  if (communeCodes.length + facilityCodes.length === 0) return null;
  return { ...extent, nationwide: false, communeCodes, facilityCodes };
}

/**
 * What a person with these grants may read of a province; null: nothing, as if it did not exist.
 *
 * Several grants join, but never into more than one of them gives: beside a grant on the whole province the narrow
 * ones add nothing, and only the grants on the whole province decide whether drafts and names may be seen. Otherwise
 * a reviewer who is also clerk of one station would read every station's drafts.
 */
export function computeReadableExtent(request: ExtentRequest): ReadableExtent | null {
  const effective = request.grants.filter(isEffective).filter((grant) => hasPermission(grant.role, "figures.read"));
  const provinceCode = chooseProvince(request, effective);
  const covering = effective.filter((grant) => covers(grant, provinceCode));
  if (covering.length === 0) return null;
  const wide = covering.filter(isWide);
  const deciding = wide.length > 0 ? wide : covering;
  const all = (permission: Permission) => deciding.every((grant) => hasPermission(grant.role, permission));
  const some = (permission: Permission) => deciding.some((grant) => hasPermission(grant.role, permission));
  const decide = wide.length > 0 ? some : all;
  const extent: ReadableExtent = {
    userId: request.userId,
    roles: rolesOnAll(deciding),
    nationwide: wide.some((grant) => grant.unit.level === "nation"),
    provinceCode,
    communeCodes: wide.length > 0 ? null : merge(covering.map((grant) => grant.unit.communeCodes)),
    facilityCodes: wide.length > 0 ? null : merge(covering.map((grant) => grant.unit.facilityCodes)),
    approvedOnly: !decide("figures.read_unapproved"),
    canSeePeople: decide("people.read"),
  };
  return narrowExtent(extent, request.narrowedTo);
}
