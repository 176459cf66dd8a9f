import type { DotPlotModel } from "@/lib/domain/charts/dot-plot";
import { SvgImage } from "./svg-image";

/** Width for which to compute the model: letters stay readable from a phone to half a screen. */
export const DOT_PLOT_WIDTH = 340;

type DotPlotProps = { id: string; title: string; description: string; model: DotPlotModel; axisLabel: string };

export function DotPlot({ id, title, description, model, axisLabel }: DotPlotProps) {
  const { width, baseline, columns, dots, floorX, floorLabel } = model;
  return (
    <div className="chart chart-small">
      <SvgImage id={id} title={title} description={description} width={width} height={model.height + 18}>
        <path className="c-axis" d={`M0 ${baseline}H${width}`} />
        <path className="c-event" d={`M${floorX} 4V${baseline}`} />
        {dots.map((group) => (
          <path key={group.step} className={`c-short-${group.step}`} d={group.path} />
        ))}
        <g className="c-text" textAnchor="middle">
          {columns.map((column) => (
            <text key={column.value} x={column.x} y={baseline + 16}>
              {column.label}
            </text>
          ))}
          {columns.map((column) =>
            column.count === 0 ? null : (
              <text key={column.value} className="c-strong" x={column.x} y={column.countY}>
                {column.count}
              </text>
            ),
          )}
          <text x={width / 2} y={baseline + 36}>
            {axisLabel}
          </text>
        </g>
        <text className="c-text c-strong" x={floorLabel.x} y={floorLabel.y} textAnchor={floorLabel.anchor}>
          {floorLabel.text}
        </text>
      </SvgImage>
    </div>
  );
}
