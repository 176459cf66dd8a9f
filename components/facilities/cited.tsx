import { SampleMark } from "@/components/indicators/sample-mark";
import { SourceName } from "@/components/indicators/source-name";
import type { Recorded } from "@/lib/features/facilities/types";
import type { SourceRef } from "@/lib/features/targets/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type CitedProps = {
  row: Recorded & { readonly source: SourceRef; readonly sample: boolean };
  language: Language;
};

/** Where a row comes from, who entered it and when, and whether it is sample data. */
export function Cited({ row, language }: CitedProps) {
  return (
    <>
      <SourceName source={row.source} language={language} /> {row.sample ? <SampleMark language={language} /> : null}
      <span className="facilities-under">{describeRecorded(row, language)}</span>
    </>
  );
}

/** "Nguyễn A ghi, 30/10/2025 10:00", or that it came with the system. */
export function describeRecorded({ recordedAt, recordedBy }: Recorded, language: Language): string {
  const { recorded } = getMessages(language).facilities;
  const moment = formatMoment(recordedAt, language);
  if (recordedBy === "") return moment;
  return `${recordedBy === null ? recorded.loaded : recorded.by(recordedBy)}, ${moment}`;
}
