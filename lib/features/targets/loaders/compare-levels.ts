import { findVision, parseStatedGoals } from "@/lib/domain/targets/stated-goals";
import type { Comparator } from "@/lib/domain/targets/types";
import type { ObservationRow } from "@/lib/features/observations/types";
import type { LevelComparison, LevelConflict, LevelSide, TargetSummary } from "@/lib/features/targets/types";

/** What a comparison needs of a target: how it was laid down, not how it stands. */
type Laid = Pick<TargetSummary, "code" | "level" | "indicator" | "comparator" | "target" | "resolution" | "note">;

/**
 * A province's targets beside the nation's on the same indicator, never merged: each with its own level, due date and
 * source, and where reading one for the other would mislead.
 */
export function compareLevels(options: {
  readonly targets: readonly Laid[];
  readonly nationalSeries: ReadonlyMap<string, readonly ObservationRow[]>;
}): LevelComparison[] {
  const { targets, nationalSeries } = options;
  return (
    targets
      // A plan of an article lays nothing down that the nation could be read beside.
      .filter((target) => target.level === "province" && !target.resolution.isPlan)
      .sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }))
      .map((own) => {
        const nation = targets.find((one) => one.level === "nation" && one.indicator.code === own.indicator.code);
        const latest = nationalSeries.get(own.indicator.code)?.at(-1);
        return {
          code: own.code,
          indicator: own.indicator.name,
          unitCode: own.indicator.unitCode,
          decimals: own.indicator.decimals,
          provincial: sideOf(own),
          national: nation === undefined ? null : sideOf(nation),
          nationalResult:
            latest === undefined
              ? null
              : { value: latest.value, year: Number(latest.to.slice(0, 4)), source: latest.source },
          conflicts: conflictsOf(own, nation, latest?.value),
        };
      })
  );
}

function sideOf({ code, comparator, target, resolution, note }: Laid): LevelSide {
  const { value, valueTo, due } = target;
  return { code, comparator, value, valueTo, due, document: resolution.short, stated: parseStatedGoals(note) };
}

function visionOf({ note, target }: Laid): number | undefined {
  return findVision(parseStatedGoals(note), Number(target.due.slice(0, 4)))?.value;
}

const RISING: readonly Comparator[] = ["at_least", "more_than"];

function conflictsOf(own: Laid, nation: Laid | undefined, result: number | undefined): LevelConflict[] {
  const isRising = RISING.includes(own.comparator);
  const falls = (value: number) => (isRising ? own.target.value < value : own.target.value > value);
  const conflicts: LevelConflict[] = [];
  if (nation !== undefined && nation.target.valueTo !== null && own.target.valueTo === null)
    conflicts.push("national_is_range");
  if (result !== undefined && falls(result)) conflicts.push("below_national_result");
  if (nation !== undefined && own.target.value !== nation.target.value) {
    conflicts.push(falls(nation.target.value) ? "below_national_target" : "above_national_target");
  }
  if (nation !== undefined && visionOf(nation) === own.target.value) conflicts.push("equals_national_vision");
  return conflicts;
}
