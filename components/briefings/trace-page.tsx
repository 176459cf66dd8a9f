import { SampleMark } from "@/components/indicators/sample-mark";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import type { Trace, TracedRow } from "@/lib/features/briefings/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref } from "./briefing-address";
import { briefingName } from "./briefing-name";
import { StateBadge } from "./state-badge";
import { traceLines } from "./trace-figures";
import { TraceForm } from "./trace-form";
import { TraceObservations } from "./trace-observations";
import { TraceSources } from "./trace-sources";
import "./briefings.css";

type TracePageProps = { trace: Trace; language: Language };

/** What stands behind a printed reference: the frozen row, the figures it was made from, the documents. */
export function TracePage({ trace, language }: TracePageProps) {
  const { briefings: words, navigation } = getMessages(language);
  const { briefing, reference, row } = trace;
  return (
    <div className="page">
      <PageHead
        above={
          <Breadcrumb
            label={navigation.breadcrumb}
            crumbs={[
              { label: words.title, href: "/briefings" },
              { label: words.trace.title, href: "/trace" },
              { label: reference },
            ]}
          />
        }
        title={words.trace.of(reference)}
        facts={
          <span className="briefing-facts">
            {words.trace.inBriefing}{" "}
            <a className="link" href={briefingHref(briefing)}>
              {briefingName(briefing, language)} ({briefing.reference})
            </a>
            <StateBadge state={briefing.state} language={language} />
            {briefing.isSample ? <SampleMark language={language} /> : null}
            <span>{words.page.knownOn(formatMoment(briefing.knownOn, language))}</span>
          </span>
        }
      />
      <RowCard row={row} language={language} />
      {row.kind === "briefing" ? null : <TraceObservations trace={trace} language={language} />}
      <TraceSources sources={trace.sources} language={language} />
      <Card>
        <TraceForm typed="" language={language} />
      </Card>
    </div>
  );
}

function RowCard({ row, language }: { row: TracedRow; language: Language }) {
  const { trace } = getMessages(language).briefings;
  if (row.kind === "briefing") return <p>{trace.whole}</p>;
  const lines = traceLines(row, language);
  return (
    <Card id="row" title={nameOf(row, language)} aside={trace.kindsOfRow[row.kind]}>
      {row.kind === "target" ? <p className="trace-lead">{row.target.reason[language]}</p> : null}
      <dl className="trace-figures">
        {lines.map(({ name, text }) => (
          <Line key={name} name={name} text={text} />
        ))}
      </dl>
    </Card>
  );
}

function Line({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

function nameOf(row: Exclude<TracedRow, { kind: "briefing" }>, language: Language): string {
  switch (row.kind) {
    case "target":
      return row.target.name[language];
    case "station":
      return row.station.name[language];
    case "commitment":
      return row.commitment.text[language];
    case "correction":
      return row.correction.indicator[language];
  }
}
