import type { ColumnModel } from "@/lib/domain/charts/column-chart";
import { Shape, SvgImage } from "./svg-image";

/** Size for which to compute the model. */
export const COLUMN_SIZE = { width: 340, height: 150 } as const;

export function ColumnChart({
  id,
  title,
  description,
  model,
}: {
  id: string;
  title: string;
  description?: string;
  model: ColumnModel;
}) {
  return (
    <div className="chart chart-small">
      <SvgImage id={id} title={title} description={description} width={model.width} height={model.height}>
        <Shape d={model.gridPath} className="c-grid" />
        <Shape d={model.finalPath} className="c-column" />
        <Shape d={model.provisionalPath} className="c-column-provisional" />
        <g className="c-text" textAnchor="middle">
          {model.xLabels.map((label) => (
            <text key={label.x} x={label.x} y={model.height - 6}>
              {label.text}
            </text>
          ))}
          {model.labels.map((label) => (
            <text key={label.x} className={label.isMissing ? undefined : "c-strong"} x={label.x} y={label.y}>
              {label.text}
            </text>
          ))}
        </g>
        <g className="c-text" textAnchor="start">
          {model.yTicks.map((tick) => (
            <text key={tick.y} x={0} y={tick.y + 4}>
              {tick.label}
            </text>
          ))}
        </g>
      </SvgImage>
    </div>
  );
}
