import { Notice } from "@/components/ui/notice";
import { formatDate, formatMonth } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { WorkforcePageProps } from "./workforce-page";
import type { RefusedField } from "./workforce-query";

type NoticesProps = Pick<WorkforcePageProps, "page" | "refused" | "refusedAsOf" | "language">;

/** What of the address was not understood, and what the reader does not see and why. */
export function WorkforceNotices({ page, refused, refusedAsOf, language }: NoticesProps) {
  const { overview, workforce } = getMessages(language);
  const words = workforce.notices;
  const { registry, approved } = page;
  const names = registry?.places.map(({ name }) => name[language]).join(", ") ?? "";
  return (
    <div className="workforce-notices">
      {refusedAsOf === null ? null : (
        <Notice tone="error">{overview.asOf.invalid(refusedAsOf, formatDate(page.asOf, language))}</Notice>
      )}
      {refused.map(({ field, given }) => (
        <Notice key={field} tone="error">
          {words.refused(given, labelOf(field, language))}
        </Notice>
      ))}
      {registry !== null && registry.tally.length === 0 ? <Notice>{words.empty}</Notice> : null}
      {registry === null ? (
        <Notice>
          {approved === null ? words.approvedNone : words.approvedOnly(formatMonth(approved.month, language))}
        </Notice>
      ) : null}
      {page.reader === "units" && names !== "" ? <Notice>{words.ownUnit(names)}</Notice> : null}
      {registry !== null && !page.canSeePeople ? <Notice>{words.noPeople}</Notice> : null}
    </div>
  );
}

function labelOf(field: RefusedField["field"], language: Language): string {
  return getMessages(language).workforce.staff[field];
}
