import type { WorkforcePage } from "@/lib/features/workforce/types";
import { formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { compareWithApproved, stationLine, wholeLine } from "./doctor-lines";

/** What a reader must know of the table: how it stands to the signed figures, and who stands in two columns or in none. */
export function listDoctorNotes(page: WorkforcePage, language: Language): string[] {
  const { registry, reader } = page;
  if (registry === null) return [];
  const whole = wholeLine(registry).doctors;
  const { counts } = getMessages(language).workforce;
  const print = (value: number) => formatNumber(value, { language });
  const withoutPost = whole?.withoutPost ?? 0;
  return [
    ...listAgreementNotes(page, language),
    ...(reader === "province" && whole !== null ? listPeopleNotes(page, language) : []),
    ...(withoutPost > 0 ? [counts.withoutPost(print(withoutPost))] : []),
  ];
}

function listAgreementNotes({ registry, approved }: WorkforcePage, language: Language): string[] {
  const stations = registry === null ? null : stationLine(registry);
  if (stations === null) return [];
  const { counts } = getMessages(language).workforce;
  if (approved === null) return [counts.live];
  const month = formatMonth(approved.month, language);
  const [signed, all] = [approved.stations, stations.facilities].map((value) => formatNumber(value, { language }));
  const agreement = compareWithApproved(approved, stations);
  if (agreement === "agrees") return [counts.agrees(month, all ?? "")];
  return [agreement === "partly" ? counts.partly(month, signed ?? "", all ?? "") : counts.differs(month)];
}

/** Heads by place of work, different people, and the doctors behind the ratio per 10,000. */
function listPeopleNotes({ registry }: WorkforcePage, language: Language): string[] {
  const doctors = registry === null ? null : wholeLine(registry).doctors;
  if (registry === null || doctors === null) return [];
  const { counts } = getMessages(language).workforce;
  const print = (value: number) => formatNumber(value, { language });
  const people = registry.professions
    .filter((profession) => profession.isDoctor)
    .reduce((total, { code }) => total + (registry.people.get(code) ?? 0), 0);
  const places = doctors.permanent + doctors.contract + doctors.rotated + (doctors.withoutPost ?? 0);
  const absent = doctors.absent ?? 0;
  return [
    [
      places > people ? counts.people(print(people), print(places - people)) : counts.peopleSame(print(people)),
      ...(absent > 0 ? [counts.withAbsent(print(absent), print(people + absent))] : []),
    ].join(" "),
  ];
}
