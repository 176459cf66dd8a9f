import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Row } from "@/lib/export/briefings/document";
import { type Composition, rowReference } from "./content";
import { countCell, textCell } from "./figure-cells";

type Group = keyof Composition["words"]["groups"];
const GROUPS: readonly Group[] = ["province", "nation", "plan"];

/** Whose targets they are: the province's own, the nation's, and plans that no resolution has set. */
export function groupOf({ isPlan, level }: SnapshotTarget): Group {
  return isPlan ? "plan" : level;
}

/** The groups that have targets, in order; within each the snapshot's order, which is worst first. */
export function groupedTargets(
  targets: readonly SnapshotTarget[],
): { readonly group: Group; readonly targets: readonly SnapshotTarget[] }[] {
  return GROUPS.map((group) => ({ group, targets: targets.filter((target) => groupOf(target) === group) })).filter(
    (one) => one.targets.length > 0,
  );
}

/** Rows of targets under the titles of their groups, numbered through, in the snapshot's order (worst first). */
export function groupedRows(composition: Composition, cellsOf: (target: SnapshotTarget) => Row["cells"]): Row[] {
  const { snapshot, words } = composition;
  let number = 0;
  return groupedTargets(snapshot.targets).flatMap(({ group, targets }) => {
    const title: Row = { reference: null, isGroup: true, cells: [textCell(words.groups[group])] };
    return [
      title,
      ...targets.map((target): Row => {
        number += 1;
        const reference = rowReference(composition, target.row);
        return {
          reference,
          isGroup: false,
          cells: [countCell(composition, number), ...cellsOf(target), textCell(reference)],
        };
      }),
    ];
  });
}

/** `Bác sĩ trên 10.000 dân (NQ ĐH Đảng bộ tỉnh XX)` */
export function nameWithDocument({ language }: Composition, { name, document }: SnapshotTarget): string {
  return `${name[language]} (${document[language]})`;
}
