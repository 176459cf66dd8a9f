import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { isKnownProvince, listFacts } from "./data";
import type { FactRow } from "./types";

/** Published statements about a province, or the nation's (`null`); null when there is no such province. */
export async function loadFacts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string | null;
}): Promise<readonly FactRow[] | null> {
  if (options.provinceCode !== null && !(await isKnownProvince(options.provinceCode))) return null;
  return listFacts(options);
}
