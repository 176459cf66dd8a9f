import "server-only";

import type { RegistryQuestion } from "@/lib/features/workforce/data/assignments-sql";
import { listRotations } from "@/lib/features/workforce/data/list-rotations";
import type { RotationSum, StaffRow } from "@/lib/features/workforce/types";

/** Who is on rotation or secondment on a date: the people for who may see them, else only how many from where to where. */
export async function loadRotations(question: RegistryQuestion): Promise<{
  readonly people: readonly StaffRow[] | null;
  readonly sums: readonly RotationSum[];
}> {
  const rows = await listRotations(question);
  return { people: question.scope.canSeePeople ? rows : null, sums: sumRotations(rows) };
}

function sumRotations(rows: readonly StaffRow[]): RotationSum[] {
  const sums = new Map<string, RotationSum>();
  for (const { employment, presence } of rows) {
    if (presence === null) continue;
    const key = JSON.stringify([employment?.facilityCode, presence.facilityCode, presence.kind]);
    const from = employment === null ? null : { code: employment.facilityCode, name: employment.facilityName };
    const to = { code: presence.facilityCode, name: presence.facilityName };
    sums.set(key, { from, to, kind: presence.kind, heads: (sums.get(key)?.heads ?? 0) + 1 });
  }
  return [...sums.values()];
}
