import type { Overview } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listFootnotes } from "./list-footnotes";

export function PageFootnotes({ overview, language }: { overview: Overview; language: Language }) {
  return (
    <section className="overview-notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {getMessages(language).footnotes.title}
      </h2>
      <ul>
        {listFootnotes(overview, language).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
