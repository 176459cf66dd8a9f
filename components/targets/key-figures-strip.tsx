import { FigureWithUnit } from "@/components/indicators/figure-with-unit";
import { SourceName } from "@/components/indicators/source-name";
import { sourceTitle } from "@/components/indicators/source-title";
import { StatusBadge } from "@/components/indicators/status-badge";
import { describeWhat } from "@/components/overview/target-actual";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatMoment, formatShortMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listKeyFigures } from "./key-figures";
import { printRatio } from "./print-ratio";

type StripProps = { target: TargetDetail; language: Language };

/** Status, since when, and the figures that a reader asks for first. */
export function KeyFiguresStrip({ target, language }: StripProps) {
  const words = getMessages(language);
  const figures = listKeyFigures(target, language);
  const { actual, floor } = target;
  const source = actual.kind === "value" ? sourceTitle(actual.source, language) : undefined;
  const completeness =
    floor === null
      ? undefined
      : words.target.provenance.reporting(
          formatNumber(floor.reporting, { language }),
          formatNumber(floor.units, { language }),
        );
  return (
    <section aria-label={words.target.figures.label} className="grid gap-2">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <StatusBadge
          status={target.status}
          language={language}
          since={describeStatus({ target, language })}
          size="hero"
        />
        <dl className="key-figures">
          {figures.map(({ id, figure, text, unitWords, label, note }) => (
            <div key={id} className="flex flex-col-reverse justify-end">
              <dt className="max-w-48 text-sm text-ink-2">
                {label}
                {note ? <span className="block">{note}</span> : null}
              </dt>
              <dd className="max-sm:[&_.figure]:whitespace-normal">
                <FigureWithUnit
                  figure={figure}
                  text={text}
                  unitWords={figure.kind === "value" ? unitWords : undefined}
                  language={language}
                  size="hero"
                  sourceTitle={id === "target" ? target.resolution.title[language] : source}
                  completeness={completeness}
                />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Provenance target={target} language={language} />
    </section>
  );
}

function describeStatus({ target, language }: StripProps): string {
  const words = getMessages(language);
  const { statusSince, previousStatus, status, methods, thresholds } = target;
  const { ratio } = methods.linear;
  // A figure is there, only nothing to count its progress from.
  const isUnrated = status === "no_data" && target.actual.kind === "value";
  const parts = [
    isUnrated ? words.target.notRated : "",
    statusSince === null ? "" : words.status.since(formatShortMonth(statusSince)),
    ratio === null ? "" : words.target.ratio(printRatio({ ratio, thresholds, language })),
    previousStatus === null || previousStatus === status
      ? ""
      : words.target.before(words.status.words[previousStatus].toLocaleLowerCase("vi")),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Of a floor the units were approved one by one: the last of them is told. */
function describeApproval({ target, language }: StripProps): string {
  const { provenance } = getMessages(language).target;
  const { actual, approval, floor } = target;
  if (actual.kind === "missing" || !actual.approved) return provenance.notApproved;
  if (approval === null) return provenance.approved;
  const tell = floor !== null && floor.units > 1 ? provenance.approvedLast : provenance.approvedOn;
  const moment = formatMoment(approval.at, language);
  return approval.by === null ? tell(moment) : `${tell(moment)}, ${provenance.approver(approval.by)}`;
}

/** Date, n of N, approval and source in words, for those who do not hover and for paper. */
function Provenance({ target, language }: StripProps) {
  const { actual, floor } = target;
  const words = getMessages(language);
  const { provenance } = words.target;
  if (actual.kind === "missing") return null;
  const count = (value: number) => formatNumber(value, { language });
  const parts = [
    target.recursYearly
      ? words.overview.yearToDate(actual.asOf.slice(0, 4), formatDate(actual.asOf, language))
      : provenance.asOf(formatDate(actual.asOf, language)),
    describeWhat(target, language),
    floor === null ? "" : provenance.reporting(count(floor.reporting), count(floor.units)),
    describeApproval({ target, language }),
    provenance.source(""),
  ];
  return (
    <p className="text-sm text-ink-2">
      {parts.filter((part) => part !== "").join(" · ")}
      <SourceName source={actual.source} language={language} />
    </p>
  );
}
