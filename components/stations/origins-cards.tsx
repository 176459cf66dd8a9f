import { Card } from "@/components/ui/card";
import type { FormerUnitRow, StationPage, StationPointRow } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeSpan } from "./staff-words";

type OriginsProps = { page: StationPage; language: Language };

/** The former units, whole and divided ones, that the commune-level unit was made of. */
export function FormerUnitsCard({ page, language }: OriginsProps) {
  const { origins: words } = getMessages(language).stations.page;
  const { formerUnits } = page;
  const first = formerUnits[0];
  if (first === undefined) return null;
  const aside = words.aside(formatNumber(formerUnits.length, { language }), formatDate(first.effectiveFrom, language));
  return (
    <Card id="origins-title" title={words.title} aside={aside} isFlush>
      <table className="data-table">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {formerUnits.map((unit) => (
            <tr key={unit.name}>
              <th scope="row" lang="vi">
                {unit.name}
              </th>
              <td>{describeShare(unit, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {formerUnits.some(({ isPart }) => isPart) ? <p className="station-remarks">{words.note}</p> : null}
    </Card>
  );
}

function describeShare({ isPart, otherUnits }: FormerUnitRow, language: Language): string {
  const { origins: words } = getMessages(language).stations.page;
  if (!isPart) return words.whole;
  if (otherUnits.length === 0) return words.part;
  return `${words.part}; ${words.others(otherUnits.map(({ name }) => name[language]).join(", "))}`;
}

/** The places at which the station works or worked, those open on the date first. */
export function PointsCard({ page, language }: OriginsProps) {
  const { points: words } = getMessages(language).stations.page;
  const { points, asOf } = page;
  if (points.length === 0) {
    return (
      <Card id="points-title" title={words.title}>
        <p className="text-ink-2">{words.none}</p>
      </Card>
    );
  }
  const begun = points.filter(({ from }) => from <= asOf);
  const isOpen = ({ to }: StationPointRow) => to === null || to >= asOf;
  const open = begun.filter(isOpen);
  return (
    <Card
      id="points-title"
      title={words.title}
      aside={words.aside(formatNumber(open.length, { language }), formatDate(asOf, language))}
      isFlush
    >
      <table className="data-table data-table-stacked station-points">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.span}</th>
          </tr>
        </thead>
        <tbody>
          {[...open, ...begun.filter((point) => !isOpen(point))].map((point) => (
            <tr key={`${point.name} ${point.from}`} className={isOpen(point) ? undefined : "text-ink-2"}>
              <th scope="row" lang="vi" className="block-cell">
                {point.name}
              </th>
              <td className="block-cell">{words.kinds[point.kind]}</td>
              <td className="block-cell">
                {describeSpan(point, language)}
                {isOpen(point) ? "" : `, ${words.closed}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
