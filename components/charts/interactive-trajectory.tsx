"use client";

import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { InteractiveSeries } from "@/lib/domain/charts/interactive-points";
import type { LiveTrajectoryProps } from "./live-trajectory";

export type InteractiveWords = { open: string; busy: string; close: string; hint: string; asOf: string };

type InteractiveTrajectoryProps = {
  title: string;
  series: InteractiveSeries;
  words: InteractiveWords;
  /** Class of the status: colours trend and band. */
  tone: string;
  /** The drawing of the server, shown until somebody asks for more. */
  children: ReactNode;
};

/**
 * Puts a chart to point at in the place of the server's drawing, at exactly its size. The chart library is fetched only when somebody
 * reaches for the button (pointer or focus) and is drawn when the button is pressed; without JavaScript the button is not shown.
 */
export function InteractiveTrajectory({ title, series, words, tone, children }: InteractiveTrajectoryProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [live, setLive] = useState<{ Chart: ComponentType<LiveTrajectoryProps>; width: number; height: number } | null>(
    null,
  );
  const load = () => import("./live-trajectory");

  async function toggle() {
    if (live !== null) return setLive(null);
    const box = place.current?.getBoundingClientRect();
    if (box === undefined) return;
    setIsBusy(true);
    const { LiveTrajectory } = await load();
    setLive({ Chart: LiveTrajectory, width: box.width, height: box.height });
    setIsBusy(false);
  }

  return (
    <div className={tone}>
      <div ref={place}>
        {live === null ? (
          children
        ) : (
          <live.Chart
            title={title}
            series={series}
            width={live.width}
            height={live.height}
            hint={words.hint}
            asOfLabel={words.asOf}
          />
        )}
      </div>
      <div className="interactive-bar needs-script">
        <button
          type="button"
          className="interactive-button"
          aria-pressed={live !== null}
          aria-busy={isBusy}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onClick={() => void toggle()}
        >
          {isBusy ? words.busy : live === null ? words.open : words.close}
        </button>
      </div>
    </div>
  );
}
