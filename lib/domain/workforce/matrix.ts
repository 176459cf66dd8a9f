import type { TallyRow } from "./count-heads";
import { FACILITY_GROUPS, type FacilityGroup } from "./facility-groups";

export interface MatrixLine {
  readonly professionCode: string;
  readonly permanent: number;
  readonly contract: number;
  /** On rotation or secondment, from whatever facility. */
  readonly rotated: number;
  readonly withoutPost: number;
  readonly byGroup: Readonly<Record<FacilityGroup, number>>;
  /** Heads by place of work: who works at two places counts at both. */
  readonly places: number;
}

/** Heads on site by profession, by the way they are employed and by the kind of facility at which they work. */
export function computeMatrix(
  rows: readonly TallyRow[],
  options: { readonly professions: readonly string[]; readonly groupOf: (facilityCode: string) => FacilityGroup },
): MatrixLine[] {
  return options.professions.map((professionCode) => {
    const own = rows.filter((row) => row.professionCode === professionCode);
    const heads = (matches: (row: TallyRow) => boolean) =>
      own.filter(matches).reduce((total, row) => total + row.onSite, 0);
    const atPost = (kind: TallyRow["employedAs"]) => heads((row) => row.stay === "own_post" && row.employedAs === kind);
    return {
      professionCode,
      permanent: atPost("permanent"),
      contract: atPost("contract"),
      rotated: heads((row) => row.stay !== "own_post"),
      withoutPost: atPost(null),
      byGroup: Object.fromEntries(
        FACILITY_GROUPS.map((group) => [group, heads((row) => options.groupOf(row.facilityCode) === group)]),
      ) as Record<FacilityGroup, number>,
      places: heads(() => true),
    };
  });
}
