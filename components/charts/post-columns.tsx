import type { PostColumnsModel } from "@/lib/domain/charts/post-columns";
import { Shape, SvgImage } from "./svg-image";

/** Sizes for which to compute the two models: letters keep their size on a phone. */
export const POST_COLUMN_SIZES = { wide: { width: 720, height: 260 }, narrow: { width: 320, height: 220 } } as const;

type PostColumnsProps = {
  id: string;
  title: string;
  description: string;
  wide: PostColumnsModel;
  narrow: PostColumnsModel;
};

export function PostColumns({ id, title, description, wide, narrow }: PostColumnsProps) {
  return (
    <div className="chart">
      {[
        { key: "w", model: wide, className: "chart-wide" },
        { key: "n", model: narrow, className: "chart-narrow" },
      ].map(({ key, model, className }) => (
        <SvgImage
          key={key}
          id={`${id}-${key}`}
          title={title}
          description={description}
          width={model.width}
          height={model.height}
          className={className}
        >
          <Marks model={model} />
        </SvgImage>
      ))}
    </div>
  );
}

function Marks({ model }: { model: PostColumnsModel }) {
  const { floorLabel, height } = model;
  return (
    <>
      <Shape d={model.gridPath} className="c-grid" />
      <Shape d={model.permanentPath} className="c-column" />
      <Shape d={model.contractPath} className="c-bridge-planned" />
      <Shape d={model.rotatedPath} className="c-bridge-uncounted" />
      <Shape d={model.provisionalPath} className="c-column-provisional" />
      <Shape d={model.floorPath} className="c-rim" />
      <Shape d={model.floorPath} className="c-required" />
      <Shape d={model.ftePath} className="c-hollow" />
      <g className="c-text" textAnchor="middle">
        {[...model.xLabels.map((label) => ({ ...label, y: height - 6 })), ...model.missingLabels].map((label) => (
          <text key={`${label.x} ${label.y}`} x={label.x} y={label.y}>
            {label.text}
          </text>
        ))}
      </g>
      <g className="c-text">
        {model.yTicks.map((tick) => (
          <text key={tick.y} x={0} y={tick.y + 4}>
            {tick.label}
          </text>
        ))}
      </g>
      {floorLabel === null ? null : (
        <text className="c-text c-strong" x={floorLabel.x} y={floorLabel.y}>
          {floorLabel.text}
        </text>
      )}
    </>
  );
}
