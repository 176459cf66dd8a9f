import { isProvinceWide, type ReadableExtent } from "@/lib/auth/scope";
import type { SearchReach } from "@/lib/features/search/types";

/** May this reader know of it? The same answer as its page gives: what a page would refuse is not found either. */
export function mayFind(scope: ReadableExtent, reach: SearchReach): boolean {
  if (reach.kind === "open") return true;
  // What nobody had closed yet is no more a reviewer's than a figure that nobody approved.
  if (reach.kind === "unit" && reach.registry === (scope.approvedOnly ? "now" : "closed")) return false;
  if (scope.nationwide) return true;
  if (scope.provinceCode !== reach.provinceCode) return false;
  if (reach.kind === "province" || isProvinceWide(scope)) return true;
  // Stations of the scope's communes are among them; a hospital in such a commune is not.
  return (scope.facilityCodes ?? []).includes(reach.facilityCode);
}
