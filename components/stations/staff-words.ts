import type { StationPerson } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatShare } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Span = { readonly from: string; readonly to: string | null };

/** "1/9/2026 – 30/9/2026", or "từ 1/9/2026" while it goes on. */
export function describeSpan({ from, to }: Span, language: Language): string {
  const { moves } = getMessages(language).stations.page;
  const start = formatDate(from, language);
  return to === null ? moves.open(start) : moves.closed(start, formatDate(to, language));
}

/** Where the person is: here and how, sent by whom, until when; and where else. */
export function describePlace({ presence, sentBy, elsewhere }: StationPerson, language: Language): string {
  const { staff } = getMessages(language).stations.page;
  const share = (value: number) => (value === 1 ? [] : [staff.share(formatShare(value, { language, maxDigits: 0 }))]);
  const here =
    presence === null
      ? [staff.places.none]
      : [
          [staff.places[presence.kind], sentBy === null ? "" : staff.from(sentBy.name[language])].join(" ").trim(),
          ...share(presence.share),
          ...(presence.kind === "own_post" ? [] : [describeSpan(presence, language)]),
        ];
  const others = elsewhere.map((place) =>
    [
      `${staff.elsewhere[place.kind]} ${place.name[language]}`,
      ...share(place.share),
      describeSpan(place, language),
    ].join(", "),
  );
  return [here.join(", "), ...others].join("; ");
}

/** "đi học, từ 1/9/2026". */
export function describeAbsence({ absence }: StationPerson, language: Language): string {
  if (absence === null) return "";
  const { absences } = getMessages(language).stations.page.staff;
  return `${absences[absence.kind]}, ${describeSpan(absence, language)}`;
}

/** "Được tính: biên chế của trạm". */
export function describeReason({ verdict, profession }: StationPerson, language: Language): string {
  const { staff } = getMessages(language).stations.page;
  // An assistant doctor is taken for a doctor often enough to be told apart in so many words.
  if (verdict.reason === "no_doctor" && profession.vi === "Y sĩ") return staff.assistant;
  return staff.reasons[verdict.reason];
}

/** A name where the reader may see one, else the number. */
export function describePerson({ staff }: Pick<StationPerson, "staff">): string {
  return staff.name ?? staff.number;
}
