"use client";

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import type { InteractivePoint, InteractiveSeries } from "@/lib/domain/charts/interactive-points";
import { BreakStrokes, PointDot, WhiskerCap } from "./live-marks";

export type LiveTrajectoryProps = {
  title: string;
  series: InteractiveSeries;
  width: number;
  height: number;
  hint: string;
  asOfLabel: string;
};

const LINE = { isAnimationActive: false, type: "linear" } as const;

/** The trajectory drawn by Recharts in the browser; arrow keys go from point to point once it has the focus. */
export function LiveTrajectory({ title, series, width, height, hint, asOfLabel }: LiveTrajectoryProps) {
  const { points, ticks, valueTicks, asOfDay, breaks, worstCase } = series;
  const valueLabelOf = new Map(valueTicks.map((tick) => [tick.value, tick.label]));
  const values = valueTicks.map((tick) => tick.value);
  const labelOf = new Map(ticks.map((tick) => [tick.day, tick.label]));
  return (
    <figure className="interactive-chart" aria-label={`${title}. ${hint}`}>
      <ComposedChart
        width={width}
        height={height}
        data={points}
        margin={{ top: 20, right: 48, bottom: 8, left: 0 }}
        accessibilityLayer
      >
        <CartesianGrid vertical={false} stroke="var(--rule-soft)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={["dataMin", "dataMax"]}
          ticks={ticks.map((tick) => tick.day)}
          tickFormatter={(day: number) => labelOf.get(day) ?? ""}
          stroke="var(--rule-strong)"
        />
        <YAxis
          domain={[values[0] ?? 0, values.at(-1) ?? 1]}
          allowDataOverflow
          ticks={values}
          tickFormatter={(value: number) => valueLabelOf.get(value) ?? ""}
          stroke="var(--rule-strong)"
          axisLine={false}
          tickLine={false}
          width={48}
        />
        <ReferenceLine x={asOfDay} stroke="var(--ink-2)" label={{ value: asOfLabel, position: "top" }} />
        <Area
          {...LINE}
          dataKey="band"
          connectNulls
          fill="var(--tone)"
          fillOpacity={0.15}
          stroke="none"
          activeDot={false}
        />
        <Line {...LINE} dataKey="required" connectNulls stroke="var(--ink-2)" strokeDasharray="6 4" dot={false} />
        <Line
          {...LINE}
          dataKey="trend"
          connectNulls
          stroke="var(--tone)"
          strokeDasharray="2 3"
          strokeWidth={2}
          dot={false}
        />
        {Array.from({ length: series.stretches }, (_, stretch) => stretch).map((stretch) => (
          <Line
            {...LINE}
            key={stretch}
            dataKey={(point: InteractivePoint) => (point.stretch === stretch ? point.actual : null)}
            connectNulls
            stroke="var(--ink)"
            strokeWidth={2}
            dot={PointDot}
            activeDot={{ r: 6 }}
          />
        ))}
        {worstCase === null ? null : (
          <ReferenceLine
            segment={[
              { x: worstCase.day, y: worstCase.from },
              { x: worstCase.day, y: worstCase.to },
            ]}
            stroke="var(--ink)"
            strokeWidth={1.6}
          />
        )}
        {worstCase === null ? null : <ReferenceDot x={worstCase.day} y={worstCase.to} shape={WhiskerCap} />}
        {breaks.map(({ day, value }) => (
          <ReferenceDot key={day} x={day} y={value} shape={BreakStrokes} />
        ))}
        <Tooltip content={TrajectoryTip} isAnimationActive={false} />
      </ComposedChart>
    </figure>
  );
}

function TrajectoryTip({ active, payload }: TooltipContentProps) {
  const point = payload?.[0]?.payload as InteractivePoint | undefined;
  if (!active || point === undefined) return null;
  return (
    <div className="chart-tip">
      <b>{point.dateLabel}</b>
      {point.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
