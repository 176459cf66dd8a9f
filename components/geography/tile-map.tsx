import type { ShortfallStep } from "@/lib/domain/charts/shortfall-class";
import type { Tile } from "@/lib/domain/geography/tile-grid";
import { MISSING } from "@/lib/format/number";
import { TileLegend } from "./tile-legend";

export type TileUnit = {
  code: string;
  /** Short name without its kind: "Sơn Kim 1". */
  name: string;
  /** The figure as it prints; null where the unit did not report. */
  value: string | null;
  /** Null where the unit did not report. */
  step: ShortfallStep | null;
  /** The whole sentence for the pointer and for assistive technology: "Xã Sơn Kim 1: 2 bác sĩ, thiếu 2". */
  title: string;
  /** Outside the reader's filter: it keeps its place and its link, without its colour. */
  isDimmed?: boolean;
};

type TileMapProps = {
  tiles: readonly Tile[];
  units: readonly TileUnit[];
  href: (code: string) => string;
  /** Name of the map, for the scrolling region. */
  label: string;
  legend: TileLegendWords;
  currentCode?: string;
};

/** Words by step, 0 first, and for units without a report. */
export type TileLegendWords = { steps: readonly [string, string, string, string, string]; missing: string };

/** One square a unit, near where it lies; a link each, in reading order from the north-west. */
export function TileMap({ tiles, units, href, label, legend, currentCode }: TileMapProps) {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const inOrder = tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="tile-scroll" aria-label={label} tabIndex={0}>
        <ul className="tile-map">
          {inOrder.map((tile) => {
            const unit = unitOf.get(tile.code);
            return unit === undefined ? null : (
              <li key={tile.code} className={`col-start-${tile.column + 1} row-start-${tile.row + 1}`}>
                <TileLink unit={unit} href={href(tile.code)} isCurrent={tile.code === currentCode} />
              </li>
            );
          })}
        </ul>
      </section>
      <TileLegend words={legend} />
    </div>
  );
}

function TileLink({ unit, href, isCurrent }: { unit: TileUnit; href: string; isCurrent: boolean }) {
  const colour = unit.isDimmed ? "tile-dimmed" : unit.step === null ? "short-missing" : `short-${unit.step}`;
  return (
    <a
      className={`tile ${colour}${isCurrent ? " tile-current" : ""}`}
      href={href}
      title={unit.title}
      aria-label={unit.title}
      aria-current={isCurrent ? "page" : undefined}
    >
      <span className="tile-name">{unit.name}</span>
      <span className="tile-value">{unit.value ?? MISSING}</span>
    </a>
  );
}
