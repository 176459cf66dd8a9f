import type { StaffRow } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { formatShare } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** "Biên chế, Trung tâm Y tế số 06". */
export function describePost({ employment }: StaffRow, language: Language): string {
  const words = getMessages(language).workforce;
  if (employment === null) return words.employment.none;
  return words.staff.at(words.employment[employment.kind], employment.facilityName[language]);
}

/** "Luân phiên, 50% thời gian". */
export function describePresence({ presence }: StaffRow, language: Language): string {
  const words = getMessages(language).workforce;
  if (presence === null) return words.presence.none;
  const kind = words.presence[presence.kind];
  return presence.share < 1 ? `${kind}, ${words.staff.share(formatShare(presence.share, { language }))}` : kind;
}

/** "đi học, 1/6/2026–31/8/2026"; null for who is not absent. */
export function describeAbsence({ absence }: StaffRow, language: Language): string | null {
  if (absence === null) return null;
  const words = getMessages(language).workforce;
  const from = formatDate(absence.from, language);
  const kind = words.absence[absence.kind];
  if (absence.to === null) return words.staff.absentOpen(kind, from);
  return words.staff.absent(kind, from, formatDate(absence.to, language));
}

/** "1/6/2026–30/6/2026", "từ 1/1/2025". */
export function describeDates(
  { from, to }: { readonly from: string; readonly to: string | null },
  language: Language,
): string {
  const { staff } = getMessages(language).workforce;
  const first = formatDate(from, language);
  return to === null ? staff.since(first) : staff.range(first, formatDate(to, language));
}

/** "HT-0703", with the name where the reader may see one and one is recorded. */
export function describePerson({ staffNumber, fullName }: StaffRow): string {
  return fullName === null ? staffNumber : `${staffNumber} ${fullName}`;
}
