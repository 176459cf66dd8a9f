import { Card } from "@/components/ui/card";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listBasis } from "./basis-list";
import { targetPrint } from "./print";

type BasisCardProps = { target: TargetDetail; language: Language; title?: string };

export function BasisCard({ target, language, title }: BasisCardProps) {
  const { basis } = getMessages(language).target;
  return (
    <Card id="basis-title" title={title ?? basis.title}>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[9rem_1fr]">
        {listBasis(target, language).map(({ term, text, note }) => (
          <div key={term} className="contents">
            <dt className="text-sm text-ink-2">{term}</dt>
            <dd className="max-sm:mb-1">
              {text}
              {note ? <span className="block text-sm text-ink-2">{note}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {target.milestones.length > 0 ? <Milestones target={target} language={language} /> : null}
    </Card>
  );
}

function Milestones({ target, language }: Omit<BasisCardProps, "title">) {
  const { basis } = getMessages(language).target;
  const print = targetPrint(target, language);
  const actualOn = new Map(target.series.map((point) => [point.date, point.value]));
  return (
    <table className="data-table mt-3">
      <caption className="pb-1 text-start font-semibold">{basis.milestones}</caption>
      <thead>
        <tr>
          <th scope="col">{basis.milestoneDate}</th>
          <th scope="col" className="number">
            {basis.milestoneValue}
          </th>
          <th scope="col" className="number">
            {basis.milestoneActual}
          </th>
        </tr>
      </thead>
      <tbody>
        {target.milestones.map(({ date, value }) => {
          const actual = actualOn.get(date);
          return (
            <tr key={date}>
              <th scope="row">{formatDate(date, language)}</th>
              <td className="number">{print.withUnit(value)}</td>
              <td className="number">{actual === undefined ? MISSING : print.withUnit(actual)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
