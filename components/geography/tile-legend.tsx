import type { TileLegendWords } from "./tile-map";

/** Colours with their words, the heaviest shortfall first. */
export function TileLegend({ words }: { words: TileLegendWords }) {
  const steps = [4, 3, 2, 1, 0] as const;
  return (
    <ul className="tile-legend">
      {steps.map((step) => (
        <li key={step}>
          <span className={`tile-swatch short-${step}`} />
          {words.steps[step]}
        </li>
      ))}
      <li>
        <span className="tile-swatch short-missing" />
        {words.missing}
      </li>
    </ul>
  );
}
