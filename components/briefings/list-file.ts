import type { DownloadTable } from "@/lib/export/download-table";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingName } from "./briefing-name";

/** The list as it is filtered, to save. People only where the list names them. */
export function briefingsFile(briefings: readonly BriefingSummary[], language: Language): DownloadTable {
  const { briefings: words, downloads } = getMessages(language);
  const { list } = words;
  const text = (heading: string) => ({ heading, kind: "text" as const });
  const date = (heading: string) => ({ heading, kind: "date" as const });
  return {
    fileName: "moc-bao-cao",
    title: words.title,
    columns: [
      ...[list.file.reference, list.name, list.state, list.kind, list.file.regime, list.layout].map(text),
      ...[list.file.from, list.file.to, list.file.asOf].map(date),
      ...[list.made, list.file.madeBy, list.issued, list.file.issuedBy, list.file.sample, list.file.hash].map(text),
    ],
    rows: briefings.map((briefing) => rowOf(briefing, language)),
    notes: [words.lead, ...(briefings.some(({ isSample }) => isSample) ? [downloads.sample] : []), downloads.missing],
  };
}

function rowOf(briefing: BriefingSummary, language: Language) {
  const { list, states, kinds, regimes, layouts } = getMessages(language).briefings;
  const { reference, state, kind, regime, layout, period, asOf, isSample, hash, steps } = briefing;
  const made = steps.find((step) => step.state === "draft");
  const issued = steps.find((step) => step.state === "issued");
  const moment = (step: typeof made) => (step === undefined ? null : formatMoment(step.at, language));
  return [
    ...[reference, briefingName(briefing, language), states[state], kinds[kind], regimes[regime], layouts[layout]],
    ...[period.from, period.to, asOf],
    ...[moment(made), made?.by ?? null, moment(issued), issued?.by ?? null],
    ...[isSample ? list.file.yes : list.file.no, hash],
  ];
}
