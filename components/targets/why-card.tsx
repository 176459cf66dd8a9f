import { FlagList } from "@/components/indicators/flag-list";
import { statusTone } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import type { TargetDetail } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listMethodRows, type MethodRow } from "./method-rows";

type WhyCardProps = { target: TargetDetail; language: Language };

/** Why the target has its colour: the sentence, the five methods side by side, and what to read with care. */
export function WhyCard({ target, language }: WhyCardProps) {
  const { methods } = getMessages(language);
  return (
    <Card id="why-title" title={methods.why} aside={methods.five} isFlush>
      <p className="px-3 pb-3 text-ink sm:px-[1.125rem]">{target.reason[language]}</p>
      <MethodTable rows={listMethodRows({ target, language })} language={language} />
      {target.flags.length > 0 ? (
        <div className="border-t border-rule-soft px-3 py-3 sm:px-[1.125rem]">
          <FlagList flags={target.flags} language={language} look="full" />
        </div>
      ) : null}
    </Card>
  );
}

function MethodTable({ rows, language }: { rows: readonly MethodRow[]; language: Language }) {
  const { methods } = getMessages(language);
  return (
    <table className="data-table data-table-stacked">
      <caption className="sr-only">{methods.five}</caption>
      <thead>
        <tr>
          <th scope="col">{methods.columns.method}</th>
          <th scope="col">{methods.columns.result}</th>
          <th scope="col">{methods.columns.rating}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" title={row.explanation} className="block-cell min-w-28">
              {row.name}
              {row.note ? <span className="block text-sm text-ink-2">{row.note}</span> : null}
            </th>
            <td className="whitespace-nowrap" data-label={methods.columns.result}>
              {row.result}
            </td>
            <td
              className={`${statusTone(row.tone)} tone-text text-sm font-semibold xl:min-w-41`}
              data-label={methods.columns.rating}
            >
              {row.rating}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
