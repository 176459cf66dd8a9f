import type { TargetAddress } from "@/components/targets/page-address";
import type { PopulationKind } from "@/lib/features/settings/types";
import { provinceParameter } from "@/lib/http/query";

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const NATION = "VN";

/** Null for what cannot be a code, which must never reach the database; a unit that is none is left out. */
export function readTargetAddress(given: {
  readonly code: string;
  readonly unit: string | string[] | undefined;
  readonly asOf: string | null;
  readonly population: PopulationKind | null;
}): TargetAddress | null {
  const { code, unit, asOf, population } = given;
  if (!CODE.test(code)) return null;
  const province = provinceParameter.safeParse(unit);
  return { code, unit: unit === NATION ? NATION : province.success ? province.data : null, asOf, population };
}
