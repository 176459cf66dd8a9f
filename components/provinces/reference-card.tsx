import { Card } from "@/components/ui/card";
import type { ProvinceComparison } from "@/lib/features/provinces/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { FigureNote } from "./figure-note";
import { printFigure, printTarget, shapeOf } from "./print-figure";

type ReferenceCardProps = { comparison: ProvinceComparison; language: Language };

/** The nation's result and targets beside the table, not in it: a nation has no rank among its provinces. */
export function ReferenceCard({ comparison, language }: ReferenceCardProps) {
  const { reference: words, check: checkWords, nationLink } = getMessages(language).provinces;
  const { nation, check, subject } = comparison;
  const number = (value: number) => formatNumber(value, { language });
  if (subject.kind === "population") {
    return (
      <Card id="reference-title" title={checkWords.title}>
        <p>{checkWords.people(number(check.people), number(check.provinces))}</p>
        <p>{checkWords.units(number(check.communeLevelUnits))}</p>
        <p>
          <a className="link" href="/provinces/VN">
            {nationLink}
          </a>
        </p>
      </Card>
    );
  }
  const isEmpty = nation.figure === null && nation.targets.length === 0;
  return (
    <Card id="reference-title" title={words.title} aside={words.aside}>
      {isEmpty ? (
        <p className="text-ink-2">
          {MISSING} {words.none}
        </p>
      ) : (
        <dl className="compare-reference">
          {nation.figure === null ? null : (
            <div>
              <dt>{words.result}</dt>
              <dd>
                <span className="compare-value">{printFigure(nation.figure, shapeOf(comparison), language)}</span>{" "}
                <FigureNote figure={nation.figure} language={language} />
              </dd>
            </div>
          )}
          {nation.targets.map((target) => (
            <div key={target.code}>
              <dt>{words.target}</dt>
              <dd>
                <span className="compare-value">{printTarget(target, language)}</span>{" "}
                {words.due(formatDate(target.due, language))}
                <span className="gap-note block">
                  <a className="link" href={`/targets/${target.code}`}>
                    {target.document[language]}
                  </a>
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
