import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { TileLegendWords } from "./tile-map";

/** The words of the shortfall scale for a floor. With a floor of 4 nobody can be short of more, so the last step says just that. */
export function describeShortfallScale({ floor, language }: { floor: number; language: Language }): TileLegendWords {
  const { charts } = getMessages(language);
  const print = (value: number) => formatNumber(value, { language });
  const last = floor > 4 ? charts.shortByOrMore(print(4)) : charts.shortBy(print(4));
  return {
    steps: [
      charts.meets(print(floor)),
      charts.shortBy(print(1)),
      charts.shortBy(print(2)),
      charts.shortBy(print(3)),
      last,
    ],
    missing: charts.notReported,
  };
}
