import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { StationListProps } from "./station-list-page";
import type { StationFilterField } from "./station-query";

type NoticesProps = Pick<StationListProps, "page" | "refused" | "refusedAsOf" | "language">;

/** What of the address was not understood, and what a narrower reader does not see. */
export function StationListNotices({ page, refused, refusedAsOf, language }: NoticesProps) {
  const { overview, stations } = getMessages(language);
  const { list } = stations;
  const names = page.stations.map(({ name }) => name[language]).join(", ");
  if (refused.length === 0 && refusedAsOf === null && page.reader === "province") return null;
  return (
    <div className="grid gap-2">
      {refusedAsOf === null ? null : (
        <Notice tone="error">{overview.asOf.invalid(refusedAsOf, formatDate(page.asOf, language))}</Notice>
      )}
      {refused.map(({ field, given }) => (
        <Notice key={field} tone="error">
          {list.filter.refused(given, labelOf(field, language))}
        </Notice>
      ))}
      {page.reader === "own_unit" ? <Notice>{list.ownUnit(names)}</Notice> : null}
    </div>
  );
}

function labelOf(field: StationFilterField, language: Language): string {
  return getMessages(language).stations.list.filter[field];
}
