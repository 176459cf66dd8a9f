import { SourceName } from "@/components/indicators/source-name";
import { Card } from "@/components/ui/card";
import type { Commitment } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type CommitmentsCardProps = { commitments: readonly Commitment[]; language: Language; isOpen?: boolean };

/** Promises that nobody can work out progress for: listed as exactly that. */
export function CommitmentsCard({ commitments, language, isOpen = false }: CommitmentsCardProps) {
  const { commitments: words } = getMessages(language).overview;
  if (commitments.length === 0) return null;
  const sources = [...new Map(commitments.map(({ source }) => [source.id, source])).values()];
  const count = formatNumber(commitments.length, { language });
  return (
    <Card id="commitments-title" title={words.title(count)} aside={words.aside} className="overview-commitments">
      <details open={isOpen}>
        <summary className="link commitments-summary">{words.open}</summary>
        <ul className="commitment-list">
          {commitments.map(({ id, text }) => (
            <li key={id}>
              <span className="gap-note">{id}</span>
              <span>
                {text[language]} <span className="gap-note">… {words.number}</span>
              </span>
            </li>
          ))}
        </ul>
        <p className="gap-note">
          {words.source}:{" "}
          {sources.map((source, index) => (
            <span key={source.id}>
              {index === 0 ? "" : "; "}
              <SourceName source={source} language={language} />
            </span>
          ))}
        </p>
      </details>
    </Card>
  );
}
