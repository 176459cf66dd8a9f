import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { BriefingPage as Listed, MakeInput } from "@/lib/features/briefings/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ListFilter } from "./list-filter";
import { type ListQuery, writeListQuery } from "./list-query";
import { ListTable } from "./list-table";
import { MakeCard } from "./make-card";
import { RecordLinks } from "./record-links";
import "./briefings.css";

type BriefingListPageProps = {
  listed: Listed;
  query: ListQuery;
  issuedOnly: boolean;
  /** May ask for the documents of all provinces. */
  hasBatches?: boolean | undefined;
  /** What the form begins with; null for those who make none. */
  make: { readonly input: MakeInput; readonly replaced: string | null } | null;
  language: Language;
};

export function BriefingListPage({ listed, query, issuedOnly, hasBatches, make, language }: BriefingListPageProps) {
  const { briefings: words, downloads } = getMessages(language);
  const { list } = words;
  const asked = writeListQuery(query.filter);
  const emptyAll = issuedOnly ? list.emptyReviewer : list.empty;
  return (
    <div className="page">
      <PageHead
        title={words.title}
        lead={words.lead}
        tools={<RecordLinks language={language} hasBatches={hasBatches} />}
      />
      {query.isRefused ? <Notice tone="warning">{list.refused}</Notice> : null}
      {make === null ? null : <MakeCard {...make} language={language} />}
      <Card
        id="briefings"
        title={list.caption}
        aside={issuedOnly ? list.issuedOnly : list.count(formatNumber(listed.briefings.length, { language }))}
        tools={<DownloadLinks path="/briefings/export" query={asked} words={downloads} />}
        isFlush
      >
        <div className="briefing-inset">
          <ListFilter filter={query.filter} issuedOnly={issuedOnly} language={language} />
        </div>
        <ListTable
          briefings={listed.briefings}
          empty={asked === "" ? emptyAll : list.emptyFiltered}
          language={language}
        />
        {listed.nextCursor === null ? null : (
          <p className="briefing-inset no-print">
            <a className="link" href={`/briefings${writeListQuery(query.filter, listed.nextCursor)}`}>
              {list.more}
            </a>
          </p>
        )}
      </Card>
    </div>
  );
}
