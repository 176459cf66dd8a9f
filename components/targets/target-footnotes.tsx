import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type FootnotesProps = { target: TargetDetail; language: Language };

/** How to read the page: the deciding method, who counts, what the signs mean. Stands on paper too. */
export function TargetFootnotes({ target, language }: FootnotesProps) {
  return (
    <section className="text-sm text-ink-2" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {getMessages(language).footnotes.title}
      </h2>
      <ul>
        {listNotes({ target, language }).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function listNotes({ target, language }: FootnotesProps): string[] {
  const { footnotes } = getMessages(language);
  const { thresholds, countingRule } = target;
  const print = (value: number) => formatNumber(value, { language, maxDigits: 4 });
  const rules = {
    permanent: footnotes.countingRule.permanent,
    permanent_contract: footnotes.countingRule.permanent_and_contract,
    on_site_fte: footnotes.countingRule.on_site_fte,
  };
  return [
    footnotes.linear(print(thresholds.onTrack), print(thresholds.atRisk)),
    ...(countingRule === null ? [] : [rules[countingRule]]),
    ...(target.isFloor && target.sample ? [footnotes.stationUnits] : []),
    footnotes.missing,
    ...(target.sample ? [footnotes.sample] : []),
  ];
}
