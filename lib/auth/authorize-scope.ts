import "server-only";
import type { Grant, GrantedUnit } from "@/lib/auth/grant";
import { computeReadableExtent } from "@/lib/auth/readable-extent";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";

interface ScopeRequest {
  readonly user: { readonly userId: string; readonly grants: readonly Grant[] };
  readonly provinceCode?: string | undefined;
  readonly narrowedTo?: GrantedUnit | undefined;
}

/** The only maker of an `AuthorizedScope`. Throws `not_found` both for what is unknown and for what is not theirs. */
export async function authorizeScope(request: ScopeRequest): Promise<AuthorizedScope> {
  const { user, provinceCode, narrowedTo } = request;
  const extent = computeReadableExtent({ userId: user.userId, grants: user.grants, provinceCode, narrowedTo });
  if (!extent) throw new AppError("not_found");
  // Grants name real units; only a right on the whole nation can be asked for a province that does not exist.
  if (extent.nationwide && extent.provinceCode !== null) {
    const known = await db().province.count({ where: { code: extent.provinceCode } });
    if (known === 0) throw new AppError("not_found");
  }
  return extent as AuthorizedScope;
}
