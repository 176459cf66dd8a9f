import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const BOX = "M4 1H16V11H4z";

/** The marks of the chart with their words. */
export function HistoryLegend({ language, hasFloor }: { language: Language; hasFloor: boolean }) {
  const { legend } = getMessages(language).stations.page.history;
  const entries = [
    { mark: BOX, className: "c-column", words: legend.permanent },
    { mark: BOX, className: "c-bridge-planned", words: legend.contract },
    { mark: BOX, className: "c-bridge-uncounted", words: legend.rotated },
    { mark: BOX, className: "c-column-provisional", words: legend.provisional },
    { mark: "M10 2l4 4l-4 4l-4-4z", className: "c-hollow", words: legend.fte },
    ...(hasFloor ? [{ mark: "M0 6H20", className: "c-required", words: legend.floor }] : []),
  ];
  return (
    <ul className="chart-legend">
      {entries.map(({ mark, className, words }) => (
        <li key={words}>
          <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
            <path d={mark} className={className} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
