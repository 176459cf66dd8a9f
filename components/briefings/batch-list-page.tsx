import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { listOptions } from "@/components/ui/filter-choices";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { BRIEFING_KINDS, LAYOUTS, REGIMES } from "@/lib/domain/briefings/kinds";
import type { BatchSummary, StartBatchInput } from "@/lib/features/briefings/schema/batch";
import { formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BatchForm } from "./batch-form";
import { BatchStateBadge } from "./batch-state";
import { archiveHref, BATCH_PATH, batchWords } from "./batch-words";
import { briefingName } from "./briefing-name";
import "./batch.css";

type BatchListPageProps = { batches: readonly BatchSummary[]; input: StartBatchInput; language: Language };

export function BatchListPage({ batches, input, language }: BatchListPageProps) {
  const words = batchWords(language);
  const { briefings } = getMessages(language);
  const { title: formTitle, ...formWords } = words.form;
  const crumbs = [{ label: briefings.title, href: "/briefings" }, { label: words.title }];
  return (
    <div className="page">
      <PageHead above={<Breadcrumb label={words.breadcrumb} crumbs={crumbs} />} title={words.title} lead={words.lead} />
      <Notice>{words.preview}</Notice>
      <Card id="new-batch" title={formTitle} className="no-print">
        <BatchForm
          input={input}
          choices={{
            kind: listOptions(BRIEFING_KINDS, briefings.kinds),
            regime: listOptions(REGIMES, briefings.regimes),
            layout: listOptions(LAYOUTS, briefings.layouts),
          }}
          words={formWords}
        />
      </Card>
      <Card id="batches" title={words.list.title} isFlush>
        <DataTable
          caption={words.list.caption}
          columns={columnsOf(language)}
          rows={batches}
          rowKey={({ id }) => id}
          empty={words.list.empty}
        />
      </Card>
    </div>
  );
}

function columnsOf(language: Language): Column<BatchSummary>[] {
  const words = batchWords(language);
  const { layouts } = getMessages(language).briefings;
  const { list } = words;
  const number = (value: number) => formatNumber(value, { language });
  return [
    {
      key: "name",
      header: list.name,
      isRowHeader: true,
      isBlock: true,
      cell: (batch) => (
        <a className="link" href={`${BATCH_PATH}/${batch.id}`}>
          {briefingName(batch, language)}
        </a>
      ),
    },
    { key: "layout", header: words.form.layout, cell: ({ layout }) => layouts[layout] },
    { key: "requested", header: list.requested, cell: ({ requestedAt }) => formatMoment(requestedAt, language) },
    { key: "state", header: list.state, cell: ({ state }) => <BatchStateBadge state={state} words={words} /> },
    {
      key: "documents",
      header: list.documents,
      cell: ({ done, failures, total }) => words.ofTotal(number(done - failures.length), number(total)),
    },
    {
      key: "download",
      header: list.download,
      cell: ({ id, state, hasArchive }) =>
        hasArchive ? (
          <a className="link" href={archiveHref(id)}>
            ZIP
          </a>
        ) : (
          <span className="batch-aside">{state === "done" ? list.dropped : list.notYet}</span>
        ),
    },
  ];
}
