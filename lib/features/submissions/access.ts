import { hasPermission } from "@/lib/auth/permissions";
import { isProvinceWide, type ReadableExtent } from "@/lib/auth/scope";

/** Approval is for those who may approve in the whole province, and never for the one who entered the unit's month. */
export function canApproveMonth(scope: ReadableExtent, confirmedById: string | null): boolean {
  const mayApprove = scope.roles.some((role) => hasPermission(role, "month.approve"));
  return mayApprove && isProvinceWide(scope) && confirmedById !== scope.userId;
}

/** A station's own clerk confirms its staff list; so may a specialist of the department on its behalf. */
export function canConfirmStaffList(scope: ReadableExtent, facilityCode: string): boolean {
  const mayEnter = scope.roles.some((role) => hasPermission(role, "figures.enter"));
  return mayEnter && (isProvinceWide(scope) || (scope.facilityCodes ?? []).includes(facilityCode));
}
