/** What happened at one unit between two dates; heads, never negative but for `other`. */
export interface UnitFlow {
  /** counted at the first date */
  readonly before: number;
  readonly movedIn: number;
  readonly recruited: number;
  readonly left: number;
  /** counted at the second date; for a unit that did not report the last value known */
  readonly after: number;
  readonly isReported: boolean;
  /** heads still planned to come */
  readonly planned: number;
}

export interface BridgeLevels {
  readonly before: number;
  readonly movedIn: number;
  readonly recruited: number;
  readonly left: number;
  /** absences, returns and whatever the flows do not explain */
  readonly other: number;
  /** taken out because the units did not report */
  readonly notReported: number;
  readonly now: number;
  readonly planned: number;
  readonly gap: number;
}

/**
 * The road of a floor's shortfall from one date to another, as changes that add up exactly: the flows are applied one
 * after the other at each unit (moved in, recruited, left, everything else), and each step is what the shortfall of all
 * units did. The order matters where a unit stands above the floor, and is part of the footnote. Units in doctors.
 */
export function computeBridge(units: readonly UnitFlow[], floor: number): BridgeLevels {
  const shortfall = (countOf: (unit: UnitFlow) => number, among = units): number =>
    among.reduce((sum, unit) => sum + Math.max(0, floor - countOf(unit)), 0);
  const before = shortfall((unit) => unit.before);
  const moved = shortfall((unit) => unit.before + unit.movedIn);
  const recruited = shortfall((unit) => unit.before + unit.movedIn + unit.recruited);
  const left = shortfall((unit) => unit.before + unit.movedIn + unit.recruited - unit.left);
  const after = shortfall((unit) => unit.after);
  const reported = units.filter((unit) => unit.isReported);
  const now = shortfall((unit) => unit.after, reported);
  const gap = shortfall((unit) => unit.after + unit.planned, reported);
  return {
    before,
    movedIn: moved - before,
    recruited: recruited - moved,
    left: left - recruited,
    other: after - left,
    notReported: now - after,
    now,
    planned: gap - now,
    gap,
  };
}
