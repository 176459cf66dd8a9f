import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import type { BatchDetail } from "@/lib/features/briefings/schema/batch";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BatchFailures } from "./batch-failures";
import { BatchProgress } from "./batch-progress";
import { BatchStateBadge } from "./batch-state";
import { BATCH_PATH, batchWords } from "./batch-words";
import { briefingName, periodDays } from "./briefing-name";
import "./batch.css";

type BatchPageProps = {
  detail: BatchDetail;
  /** Whether the page loads itself again while documents are being made. */
  refreshes: boolean;
  language: Language;
};

export function BatchPage({ detail, refreshes, language }: BatchPageProps) {
  const { batch, provinceNames } = detail;
  const words = batchWords(language);
  const { briefings } = getMessages(language);
  const title = briefingName(batch, language);
  const crumbs = [
    { label: briefings.title, href: "/briefings" },
    { label: words.title, href: BATCH_PATH },
    { label: title },
  ];
  const facts = [briefings.layouts[batch.layout], periodDays(batch.period, language)].join(" · ");
  return (
    <div className="page">
      <PageHead
        above={<Breadcrumb label={words.breadcrumb} crumbs={crumbs} />}
        title={title}
        facts={facts}
        lead={words.preview}
      />
      <Card
        id="progress"
        title={words.one.progress}
        aside={`${words.list.requested} ${formatMoment(batch.requestedAt, language)}`}
        tools={<BatchStateBadge state={batch.state} words={words} />}
      >
        <BatchProgress batch={batch} refreshes={refreshes} language={language} />
      </Card>
      {batch.failures.length === 0 ? null : (
        <BatchFailures failures={batch.failures} provinceNames={provinceNames} language={language} />
      )}
    </div>
  );
}
