import type { BridgeModel } from "@/lib/domain/charts/bridge";
import { SvgImage } from "./svg-image";

/** Size for which to compute the model. */
export const BRIDGE_SIZE = { width: 680, height: 230 } as const;

type BridgeChartProps = { id: string; title: string; description: string; model: BridgeModel; scrollLabel: string };

/** On a phone the bars keep their size and the picture scrolls sideways: fewer than eight bars in 320 px could not carry their names. */
export function BridgeChart({ id, title, description, model, scrollLabel }: BridgeChartProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="chart-scroll" tabIndex={0} aria-label={scrollLabel}>
      <div className="chart chart-min">
        <SvgImage id={id} title={title} description={description} width={model.width} height={model.height}>
          <path className="c-event" d={model.connectorsPath} />
          {model.bars.map((bar) => (
            <path
              key={bar.x}
              className={`c-bridge-${bar.kind}`}
              d={`M${bar.x} ${bar.y}h${bar.width}v${bar.height}h${-bar.width}z`}
            />
          ))}
          <path className="c-axis" d={`M0 ${model.axisY}H${model.width}`} />
          <g textAnchor="middle">
            {model.bars.map((bar) => (
              <text key={bar.x} className="c-text c-strong" x={bar.textX} y={bar.textY}>
                {bar.text}
              </text>
            ))}
            {model.bars.map((bar) => (
              <text key={bar.x} className="c-text">
                {bar.label.map((line, index) => (
                  <tspan key={line} x={bar.textX} y={model.height - 23 + index * 14}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
          </g>
        </SvgImage>
      </div>
    </section>
  );
}
