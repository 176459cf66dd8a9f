import { Card } from "@/components/ui/card";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref, traceHref } from "./briefing-address";
import { RecordLinks } from "./record-links";
import { StateBadge } from "./state-badge";

/** How it came to where it stands, and what names it: reference, sum of the frozen figures, what it replaces. */
export function RecordCard({ briefing, language }: { briefing: BriefingSummary; language: Language }) {
  const { record, layouts, regimes, page, list } = getMessages(language).briefings;
  const { steps, supersedes, supersededBy, reference, hash, asOf, knownOn } = briefing;
  return (
    <Card id="record" title={record.title} className="no-print">
      <ol className="briefing-steps" aria-label={record.steps}>
        {steps.map((step) => (
          <li key={`${step.state} ${step.at.toISOString()}`}>
            <StateBadge state={step.state} language={language} />
            <span className="briefing-aside">
              {formatMoment(step.at, language)}
              {step.by === null ? "" : `, ${list.by(step.by)}`}
            </span>
          </li>
        ))}
      </ol>
      <dl className="briefing-record">
        <dt>{record.reference}</dt>
        <dd>
          <a className="link" href={traceHref(reference)}>
            {reference}
          </a>
        </dd>
        <dt>{record.layout}</dt>
        <dd>{layouts[briefing.layout]}</dd>
        <dt>{record.regime}</dt>
        <dd>{regimes[briefing.regime]}</dd>
        <ReferenceRow name={record.supersedes} briefing={supersedes} />
        <ReferenceRow name={record.supersededBy} briefing={supersededBy} />
        <dt>{record.hash}</dt>
        <dd className="briefing-hash">{hash}</dd>
      </dl>
      <p className="briefing-note">
        {page.asOf(formatDate(asOf, language))} · {page.knownOn(formatMoment(knownOn, language))}
      </p>
      <RecordLinks language={language} />
    </Card>
  );
}

function ReferenceRow({ name, briefing }: { name: string; briefing: BriefingSummary["supersedes"] }) {
  if (briefing === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <a className="link" href={briefingHref(briefing)}>
          {briefing.reference}
        </a>
      </dd>
    </>
  );
}
