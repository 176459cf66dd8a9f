/** Steps of the shortfall scale: 0 meets the floor, 4 is four or more below it. */
export type ShortfallStep = 0 | 1 | 2 | 3 | 4;

const STEPS: readonly ShortfallStep[] = [0, 1, 2, 3, 4];

/** How far a unit is below the floor, in whole steps, a started one counted: 3.5 against 4 is step 1. Never above 4. */
export function classifyShortfall({ value, floor }: { value: number; floor: number }): ShortfallStep {
  return STEPS[Math.min(4, Math.ceil(Math.max(0, floor - value) - 1e-9))] ?? 4;
}
