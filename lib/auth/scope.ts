import type { Role } from "@/lib/auth/roles";

declare const authorizedScope: unique symbol;

/**
 * What one person may read in one province, proven against the database for this request. Only
 * `lib/auth/authorize-scope.ts` makes it; every query of figures takes one and puts it in its `where`.
 */
export type AuthorizedScope = ReadableExtent & { readonly [authorizedScope]: true };

export interface ReadableExtent {
  readonly userId: string;
  /** Those that hold on all of the extent. */
  readonly roles: readonly Role[];
  /** A right on the whole nation: any province may be asked. */
  readonly nationwide: boolean;
  /** Null only for a nationwide right when no province was asked. */
  readonly provinceCode: string | null;
  /** Commune-level units, each with its health station; null: all of the province. */
  readonly communeCodes: readonly string[] | null;
  /** Facilities, the stations of `communeCodes` included; null: all of the province. */
  readonly facilityCodes: readonly string[] | null;
  /** Reviewers: no drafts, no figures before their approval. */
  readonly approvedOnly: boolean;
  /** May read names of staff. */
  readonly canSeePeople: boolean;
}

/** Sums over the province are for those who may see every unit in it; a partial sum is never shown as the province. */
export function isProvinceWide(scope: ReadableExtent): boolean {
  return scope.communeCodes === null && scope.facilityCodes === null;
}

/** Nobody's account: no user has this id. */
export const SYSTEM_USER_ID = "00000000-0000-0000-0000-000000000000";

/** Who a record says did it: null for the system itself, which works from the command line. */
export function actorOf(scope: Pick<ReadableExtent, "userId">): string | null {
  return scope.userId === SYSTEM_USER_ID ? null : scope.userId;
}
