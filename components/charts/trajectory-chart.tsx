import type { PlacedLabel } from "@/lib/domain/charts/label-placement";
import type { TrajectoryModel } from "@/lib/domain/charts/trajectory-types";
import { Shape, SvgImage } from "./svg-image";

/** Sizes for which to compute the two models. */
export const TRAJECTORY_SIZES = { wide: { width: 720, height: 310 }, narrow: { width: 320, height: 270 } } as const;

type TrajectoryChartProps = {
  id: string;
  title: string;
  description: string;
  /** Class of the status (`statusTone`): colours trend and band. */
  tone: string;
  wide: TrajectoryModel;
  narrow: TrajectoryModel;
};

export function TrajectoryChart({ id, title, description, tone, wide, narrow }: TrajectoryChartProps) {
  return (
    <div className={`chart ${tone}`}>
      <SvgImage
        id={`${id}-w`}
        title={title}
        description={description}
        width={wide.width}
        height={wide.height}
        className="chart-wide"
      >
        <TrajectoryMarks model={wide} />
      </SvgImage>
      <SvgImage
        id={`${id}-n`}
        title={title}
        description={description}
        width={narrow.width}
        height={narrow.height}
        className="chart-narrow"
      >
        <TrajectoryMarks model={narrow} />
      </SvgImage>
    </div>
  );
}

function TrajectoryMarks({ model }: { model: TrajectoryModel }) {
  return (
    <>
      <Shape d={model.gridPath} className="c-grid" />
      <Shape d={model.eventsPath} className="c-event" />
      <Shape d={model.asOfPath} className="c-as-of" />
      <Shape d={model.bandPath} className="c-band" />
      <Shape d={model.requiredPath} className="c-required" />
      <Shape d={model.milestonesPath} className="c-required-mark" />
      <Shape d={model.trendPath} className="c-trend" />
      <Shape d={model.actualPath} className="c-actual" />
      <Shape d={model.worstCasePath} className="c-ink-line" />
      <Shape d={model.finalDots + model.sampleDots} className="c-dot" />
      <Shape d={model.provisionalDots} className="c-hollow" />
      <Shape d={model.breaksPath} className="c-ink-line" />
      <Shape d={model.targetPath} className="c-target" />
      <g className="c-text" textAnchor="end">
        {model.yTicks.map((tick) => (
          <text key={tick.y} x={model.plot.left - 8} y={Math.round(tick.y) + 4}>
            {tick.label}
          </text>
        ))}
      </g>
      <g className="c-text">
        {model.xTicks.map((tick) => (
          <text key={tick.x} x={Math.round(tick.x)} y={model.height - 6} textAnchor={tick.anchor}>
            {tick.label}
          </text>
        ))}
      </g>
      {model.labels.map((label) => (
        <text
          key={label.id}
          className={labelClass(label)}
          x={Math.round(label.x)}
          y={Math.round(label.y)}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}

function labelClass({ id }: PlacedLabel): string {
  if (id === "latest") return "c-value c-halo";
  if (id === "trend-end") return "c-text c-tone-text c-halo";
  return id === "target" || id === "as-of" ? "c-text c-strong c-halo" : "c-text c-halo";
}
