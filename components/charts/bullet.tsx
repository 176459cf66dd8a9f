import type { BulletModel } from "@/lib/domain/charts/bullet";
import { areaPath, linePath, rectPath } from "@/lib/domain/charts/path";

/** Bar: actual; full stroke: expected by the actual's date; dotted stroke with a head: target. The colour comes from the tone around it. */
export function Bullet({ model, label }: { model: BulletModel; label: string }) {
  const { width, height, bar, startX, expectedX, targetX } = model;
  const track = rectPath({ x: 0, y: height * 0.25, width, height: height * 0.5 });
  return (
    <svg
      className="bullet"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path className="c-track" d={track} />
      {bar ? <path className="c-tone-fill" d={rectPath(bar)} /> : null}
      {startX > 0 ? (
        <path
          className="c-axis"
          d={linePath([
            { x: startX, y: 2 },
            { x: startX, y: height - 2 },
          ])}
        />
      ) : null}
      {expectedX === null ? null : (
        <path
          className="c-ink-line"
          d={linePath([
            { x: expectedX, y: 1 },
            { x: expectedX, y: height - 1 },
          ])}
        />
      )}
      <path
        className="c-ink-line"
        strokeDasharray="2 2"
        d={linePath([
          { x: targetX, y: 4 },
          { x: targetX, y: height - 1 },
        ])}
      />
      <path
        className="c-target"
        d={areaPath([
          { x: targetX - 4, y: 0 },
          { x: targetX + 4, y: 0 },
          { x: targetX, y: 5 },
        ])}
      />
    </svg>
  );
}
