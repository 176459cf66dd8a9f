import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { listProvinces } from "./data";
import type { ProvinceRow } from "./types";

/** The provinces with their units and population. */
export function loadProvinces({ scope }: { readonly scope: AuthorizedScope }): Promise<readonly ProvinceRow[]> {
  return listProvinces(scope);
}
