import { Card } from "@/components/ui/card";
import type { Overview } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Emphasized } from "./emphasized";
import { listChanges } from "./list-changes";
import { type PageAddress, targetHref } from "./target-links";

type ChangesCardProps = { overview: Overview; language: Language; address: PageAddress };

export function ChangesCard({ overview, language, address }: ChangesCardProps) {
  const { changes } = getMessages(language).overview;
  const lines = listChanges(overview, language);
  return (
    <Card
      id="changes-title"
      title={changes.title}
      aside={changes.since(formatDate(overview.previousAsOf, language))}
      className="overview-changes"
    >
      {lines.length === 0 ? (
        <p className="text-ink-2">{changes.none}</p>
      ) : (
        <ul className="change-list">
          {lines.map((line) => (
            <li key={line.key}>
              <span className="gap-note">{line.date}</span>
              <a className="hover:underline" href={targetHref(line.code, address)}>
                <Emphasized text={line.text} />
              </a>
              <span className="change-figures">{line.figures}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
