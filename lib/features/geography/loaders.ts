import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { BilingualText } from "@/lib/shared/text";
import { getProvinceName, listProvinces } from "./data";
import type { ProvinceRow } from "./types";

/** The provinces with their units and population. */
export function loadProvinces({ scope }: { readonly scope: AuthorizedScope }): Promise<readonly ProvinceRow[]> {
  return listProvinces(scope);
}

/** The name of the province that a person reads; null for the whole nation. */
export async function loadProvinceName({ scope }: { readonly scope: AuthorizedScope }): Promise<BilingualText | null> {
  return scope.provinceCode === null ? null : getProvinceName(scope.provinceCode);
}
