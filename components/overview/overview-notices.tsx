import { Notice } from "@/components/ui/notice";
import type { Overview } from "@/lib/features/targets/types";
import { formatDate, formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { overviewHref, type PageAddress } from "./target-links";

/** How much of the province the reader may see. */
export type ReaderView = "province" | "one_unit" | "facility";

type OverviewNoticesProps = {
  overview: Overview;
  language: Language;
  address: PageAddress;
  view: ReaderView;
  /** What the address said in place of a date. */
  refusedAsOf: string | null;
};

export function OverviewNotices({ overview, language, address, view, refusedAsOf }: OverviewNoticesProps) {
  const { overview: words } = getMessages(language);
  const units = (overview.stations ?? []).map((station) => station.name[language]).join(", ");
  return (
    <div className="overview-notices">
      {refusedAsOf === null ? null : (
        <Notice tone="error">{words.asOf.invalid(refusedAsOf, formatDate(overview.asOf, language))}</Notice>
      )}
      {view === "one_unit" && units !== "" ? <Notice>{words.ownUnit(units)}</Notice> : null}
      {view === "facility" ? <Notice>{words.ownFacility}</Notice> : null}
      <OpenMonthNotice overview={overview} language={language} address={address} />
    </div>
  );
}

function OpenMonthNotice({ overview, language, address }: Omit<OverviewNoticesProps, "view" | "refusedAsOf">) {
  const { overview: words } = getMessages(language);
  const { openMonth } = overview;
  if (openMonth === null) return null;
  const print = (value: number) => formatNumber(value, { language });
  const month = formatMonth(openMonth.date, language);
  return (
    <Notice>
      {words.openMonth(
        month.charAt(0).toLocaleUpperCase("vi") + month.slice(1),
        print(openMonth.reporting),
        print(openMonth.units),
      )}{" "}
      <a className="link" href={overviewHref({ ...address, asOf: openMonth.date })}>
        {words.openMonthLink}
      </a>
    </Notice>
  );
}
