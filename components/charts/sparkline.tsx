import type { SparklineModel } from "@/lib/domain/charts/sparkline";
import { Shape } from "./svg-image";

/** The last months in the tone around it, the required path dashed behind; `label` says first and last value. */
export function Sparkline({ model, label }: { model: SparklineModel; label: string }) {
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${model.width} ${model.height}`}
      width={model.width}
      height={model.height}
      role="img"
      aria-label={label}
    >
      <Shape d={model.requiredPath} className="c-required" />
      <Shape d={model.actualPath} className="c-tone-line" />
      {model.end ? <circle className="c-tone-fill" cx={model.end.x} cy={model.end.y} r="2.8" /> : null}
    </svg>
  );
}
