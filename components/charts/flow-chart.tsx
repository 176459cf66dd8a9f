import type { FlowChartModel } from "@/lib/domain/charts/flow-chart";
import { SvgImage } from "./svg-image";

/** Sizes for which to compute the models: names beside the places, on a phone in less room. */
export const FLOW_WIDE = { width: 760, bodyHeight: 230, margin: 190 } as const;
export const FLOW_NARROW = { width: 300, bodyHeight: 200, margin: 94 } as const;

const LINE = 14;

type FlowChartProps = {
  id: string;
  title: string;
  description: string;
  wide: FlowChartModel;
  narrow: FlowChartModel;
};

/** Bands between places, drawn twice so that letters keep their size on a phone; only one drawing is shown. */
export function FlowChart({ id, title, description, wide, narrow }: FlowChartProps) {
  return (
    <div className="chart">
      <div className="chart-wide">
        <Drawing id={`${id}-wide`} title={title} description={description} model={wide} />
      </div>
      <div className="chart-narrow">
        <Drawing id={`${id}-narrow`} title={title} description={description} model={narrow} />
      </div>
    </div>
  );
}

type DrawingProps = { id: string; title: string; description: string; model: FlowChartModel };

function Drawing({ id, title, description, model }: DrawingProps) {
  return (
    <SvgImage id={id} title={title} description={description} width={model.width} height={model.height}>
      {model.bands.map((band) => (
        <path key={band.key} className={band.isDashed ? "flow-posting" : "flow-post"} d={band.path} />
      ))}
      {model.nodes.map((node) => (
        <g key={`${node.key}-${node.anchor}`}>
          <path className="flow-node" d={`M${node.x} ${node.y}h${node.width}v${node.height}h${-node.width}z`} />
          <text className="c-text" textAnchor={node.anchor}>
            {node.label.map((line, index) => (
              <tspan key={line} x={node.textX} y={node.textY + index * LINE}>
                {line}
              </tspan>
            ))}
            <tspan className="c-strong" x={node.textX} y={node.textY + node.label.length * LINE}>
              {node.total}
            </tspan>
          </text>
        </g>
      ))}
      {model.heads.map((head) => (
        <text key={head.anchor} className="c-text c-strong" x={head.x} y={12} textAnchor={head.anchor}>
          {head.text}
        </text>
      ))}
    </SvgImage>
  );
}
