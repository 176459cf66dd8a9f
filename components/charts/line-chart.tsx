import type { LineModel } from "@/lib/domain/charts/line-chart";
import { Shape, SvgImage } from "./svg-image";

/** Sizes for which to compute the two models. */
export const LINE_SIZES = { wide: { width: 640, height: 220 }, narrow: { width: 320, height: 210 } } as const;

/** Told apart by their stroke, not by colour alone. */
export type LineLook = "actual" | "required" | "other";
const CLASSES: Record<LineLook, string> = { actual: "c-actual", required: "c-required", other: "c-trend" };

type LineChartProps = {
  id: string;
  title: string;
  description: string;
  /** One a line, in the order of the model. */
  looks: readonly LineLook[];
  names: readonly string[];
  wide: LineModel;
  narrow: LineModel;
};

export function LineChart({ id, title, description, looks, names, wide, narrow }: LineChartProps) {
  const drawings = [
    { key: "wide", model: wide },
    { key: "narrow", model: narrow },
  ] as const;
  return (
    <div>
      <div className="chart">
        {drawings.map(({ key, model }) => (
          <SvgImage
            key={key}
            id={`${id}-${key}`}
            title={title}
            description={description}
            width={model.width}
            height={model.height}
            className={`chart-${key}`}
          >
            <LineMarks model={model} looks={looks} />
          </SvgImage>
        ))}
      </div>
      <ul className="chart-legend">
        {names.map((name, index) => (
          <li key={name}>
            <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
              <path d="M0 6H20" className={CLASSES[looks[index] ?? "actual"]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LineMarks({ model, looks }: { model: LineModel; looks: readonly LineLook[] }) {
  return (
    <>
      <Shape d={model.gridPath} className="c-grid" />
      {model.paths.map((path, index) => (
        <Shape key={path} d={path} className={CLASSES[looks[index] ?? "actual"]} />
      ))}
      <g className="c-text" textAnchor="start">
        {model.yTicks.map((tick) => (
          <text key={tick.y} x={0} y={tick.y + 4}>
            {tick.label}
          </text>
        ))}
        {model.ends.map((end) => (
          <text key={end.y} className="c-strong" x={end.x + 6} y={end.y + 4}>
            {end.text}
          </text>
        ))}
      </g>
      <g className="c-text" textAnchor="middle">
        {model.xTicks.map((tick) => (
          <text key={tick.x} x={tick.x} y={model.height - 6}>
            {tick.label}
          </text>
        ))}
      </g>
    </>
  );
}
