import { Notice } from "@/components/ui/notice";
import type { Overview } from "@/lib/features/targets/types";
import { formatDate, formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { PopulationNotice } from "./population-notice";
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
  refusedSince?: string | null;
  refusedPopulation?: string | null;
};

export function OverviewNotices(props: OverviewNoticesProps) {
  const { overview, language, address, view, refusedAsOf } = props;
  const { overview: words } = getMessages(language);
  const units = (overview.stations ?? []).map((station) => station.name[language]).join(", ");
  return (
    <div className="overview-notices">
      {refusedAsOf === null ? null : (
        <Notice tone="error">{words.asOf.invalid(refusedAsOf, formatDate(overview.asOf, language))}</Notice>
      )}
      <SinceNotice {...props} />
      <PopulationNotice choice={overview.population} refused={props.refusedPopulation ?? null} language={language} />
      {view === "one_unit" && units !== "" ? <Notice>{words.ownUnit(units)}</Notice> : null}
      {view === "facility" ? <Notice>{words.ownFacility}</Notice> : null}
      <OpenMonthNotice overview={overview} language={language} address={address} />
    </div>
  );
}

/** A day to compare with that is none, or that is not before the figures. */
function SinceNotice({ overview, language, address, refusedSince = null }: OverviewNoticesProps) {
  const { changes } = getMessages(language).overview;
  const used = formatDate(overview.previousAsOf, language);
  if (refusedSince !== null) return <Notice tone="error">{changes.invalid(refusedSince, used)}</Notice>;
  const since = address.since ?? null;
  if (since === null || since === overview.previousAsOf) return null;
  const [given, asOf] = [formatDate(since, language), formatDate(overview.asOf, language)];
  return <Notice tone="error">{changes.notBefore(given, asOf, used)}</Notice>;
}

function OpenMonthNotice({
  overview,
  language,
  address,
}: Pick<OverviewNoticesProps, "overview" | "language" | "address">) {
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
