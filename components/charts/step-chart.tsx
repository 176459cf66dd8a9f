import "./step-chart.css";
import type { StepChartModel } from "@/lib/domain/charts/step-chart";
import { Shape, SvgImage } from "./svg-image";

/** Sizes for which to compute the two models: letters keep their size on a phone. */
export const STEP_SIZES = { wide: { width: 680, height: 230 }, narrow: { width: 320, height: 220 } } as const;

type StepChartProps = {
  id: string;
  title: string;
  description: string;
  wide: StepChartModel;
  narrow: StepChartModel;
};

/** Levels over time, the first line full and the second dashed, so that they are told apart without colours. */
export function StepChart({ id, title, description, wide, narrow }: StepChartProps) {
  return (
    <div className="chart">
      {[
        { model: wide, size: "wide" },
        { model: narrow, size: "narrow" },
      ].map(({ model, size }) => (
        <SvgImage
          key={size}
          id={`${id}-${size}`}
          title={title}
          description={description}
          width={model.width}
          height={model.height}
          className={`chart-${size}`}
        >
          <StepMarks model={model} />
        </SvgImage>
      ))}
    </div>
  );
}

function StepMarks({ model }: { model: StepChartModel }) {
  return (
    <>
      <Shape d={model.gridPath} className="c-grid" />
      {model.lines.map(({ id, path, dots, hollowDots }, index) => (
        <g key={id}>
          <Shape d={path} className={`c-step-${index}`} />
          <Shape d={dots} className={`c-step-dot-${index}`} />
          <Shape d={hollowDots} className={`c-step-hollow-${index}`} />
        </g>
      ))}
      <g className="c-text">
        {model.yTicks.map(({ y, label }) => (
          <text key={label} x={0} y={Math.round(y) + 4}>
            {label}
          </text>
        ))}
        {model.xTicks.map(({ x, label, anchor }) => (
          <text key={label} x={Math.round(x)} y={model.height - 6} textAnchor={anchor}>
            {label}
          </text>
        ))}
      </g>
      {model.lines.map(({ id, labels }) => (
        <g key={id} className="c-text c-strong c-halo">
          {labels.map(({ x, y, text, anchor }) => (
            <text key={x} x={Math.round(x)} y={Math.round(y)} textAnchor={anchor}>
              {text}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}
