import type { InteractivePoint } from "@/lib/domain/charts/interactive-points";

type At = { cx?: number; cy?: number };

/** The same signs as in the drawing of the server: a dot is final, a ring preliminary, a diamond a sample. */
export function PointDot({ cx, cy, payload }: At & { payload?: InteractivePoint }) {
  if (cx === undefined || cy === undefined || !payload?.mark) return null;
  const { mark, day } = payload;
  if (mark === "sample") return <path key={day} className="c-dot" d={`M${cx} ${cy - 4}l4 4l-4 4l-4 -4Z`} />;
  return <circle key={day} className={mark === "final" ? "c-dot" : "c-hollow"} cx={cx} cy={cy} r={3} />;
}

/** Two slanted strokes: what lies on both sides does not measure the same. */
export function BreakStrokes({ cx = 0, cy = 0 }: At) {
  return <path className="c-ink-line" d={`M${cx - 4} ${cy + 6}l4 -12M${cx} ${cy + 6}l4 -12`} />;
}

/** The end of the stroke up to the worst case. */
export function WhiskerCap({ cx = 0, cy = 0 }: At) {
  return <path className="c-ink-line" d={`M${cx - 5} ${cy}h10`} />;
}
