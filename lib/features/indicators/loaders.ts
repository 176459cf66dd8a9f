import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { listIndicators } from "./data";
import type { IndicatorRow } from "./types";

/** The catalogue of indicators, by code. */
export function loadIndicators({ scope }: { readonly scope: AuthorizedScope }): Promise<readonly IndicatorRow[]> {
  return listIndicators(scope);
}
