import type { Overview } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listFootnotes } from "./list-footnotes";
import { PhoneFold } from "./phone-fold";

export function PageFootnotes({ overview, language }: { overview: Overview; language: Language }) {
  const { fold } = getMessages(language).overview;
  const notes = listFootnotes(overview, language);
  return (
    <section className="overview-notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {getMessages(language).footnotes.title}
      </h2>
      <PhoneFold summary={fold.notes(formatNumber(notes.length, { language }))}>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </PhoneFold>
    </section>
  );
}
