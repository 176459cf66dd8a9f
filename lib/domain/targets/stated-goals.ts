export interface StatedGoal {
  readonly value: number;
  readonly year: number;
}

/** "15 by 2025", "3.4 by 2025": a number with a decimal point, and a year of four digits. */
const GOAL = /^(\d+(?:\.\d+)?) by (\d{4})$/;

/**
 * Goals that a document sets for other years than the target's own, as the note beside the target takes them down:
 * "33 by 2025; 45 by 2050". Parts that say something else are left out; the order is that of the years.
 */
export function parseStatedGoals(note: string): readonly StatedGoal[] {
  return note
    .split(";")
    .flatMap((part) => {
      const found = GOAL.exec(part.trim());
      return found === null ? [] : [{ value: Number(found[1]), year: Number(found[2]) }];
    })
    .sort((a, b) => a.year - b.year);
}

/** The goal set furthest beyond a target's own year; null where none goes further. */
export function findVision(goals: readonly StatedGoal[], dueYear: number): StatedGoal | null {
  return goals.filter((goal) => goal.year > dueYear).at(-1) ?? null;
}
