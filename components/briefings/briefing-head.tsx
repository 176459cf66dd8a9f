import { SampleMark } from "@/components/indicators/sample-mark";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref } from "./briefing-address";
import { briefingName, periodDays } from "./briefing-name";
import { StateBadge } from "./state-badge";

type BriefingHeadProps = {
  briefing: BriefingSummary;
  /** Of a page below the briefing's own. */
  below?: string;
  language: Language;
};

export function BriefingHead({ briefing, below, language }: BriefingHeadProps) {
  const { briefings: words, navigation } = getMessages(language);
  const { reference, provinceName, asOf } = briefing;
  const own = below === undefined ? { label: reference } : { label: reference, href: briefingHref(briefing) };
  const crumbs = [{ label: words.title, href: "/briefings" }, own, ...(below === undefined ? [] : [{ label: below }])];
  return (
    <div className="no-print">
      <PageHead
        above={<Breadcrumb label={navigation.breadcrumb} crumbs={crumbs} />}
        title={below ?? briefingName(briefing, language)}
        facts={
          <span className="briefing-facts">
            <StateBadge state={briefing.state} language={language} />
            {briefing.isSample ? <SampleMark language={language} /> : null}
            <span>
              {provinceName[language]} · {reference} ·{" "}
              {below === undefined ? periodDays(briefing.period, language) : briefingName(briefing, language)} ·{" "}
              {words.page.asOf(formatDate(asOf, language))}
            </span>
          </span>
        }
      />
    </div>
  );
}
