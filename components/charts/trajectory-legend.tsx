import type { TrajectoryModel } from "@/lib/domain/charts/trajectory-types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** Names only the marks that are drawn. */
export function TrajectoryLegend({
  model,
  language,
  tone,
}: {
  model: TrajectoryModel;
  language: Language;
  tone: string;
}) {
  const { charts } = getMessages(language);
  const dot = "M7 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
  const entries = [
    { d: model.finalDots, mark: dot, className: "c-dot", words: `${charts.actual}, ${charts.final}` },
    { d: model.provisionalDots, mark: dot, className: "c-hollow", words: `${charts.actual}, ${charts.provisional}` },
    {
      d: model.sampleDots,
      mark: "M10 2l4 4l-4 4l-4-4z",
      className: "c-dot",
      words: `${charts.actual}, ${charts.sample}`,
    },
    { d: model.requiredPath, mark: "M0 6H20", className: "c-required", words: charts.requiredPath },
    { d: model.milestonesPath, mark: "M10 2l4 4l-4 4l-4-4z", className: "c-required-mark", words: charts.milestone },
    { d: model.trendPath, mark: "M0 6H20", className: "c-trend", words: charts.trend },
    { d: model.bandPath, mark: "M0 1H20V11H0z", className: "c-band", words: charts.band },
    { d: model.breaksPath, mark: "M6 10l4-8M11 10l4-8", className: "c-ink-line", words: charts.seriesBreak },
  ].filter((entry) => entry.d !== "");
  return (
    <ul className={`chart-legend ${tone}`}>
      {entries.map((entry) => (
        <li key={entry.words}>
          <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
            <path d={entry.mark} className={entry.className} />
          </svg>
          {entry.words}
        </li>
      ))}
    </ul>
  );
}
