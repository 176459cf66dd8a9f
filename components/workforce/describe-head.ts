import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { WorkforcePage } from "@/lib/features/workforce/types";
import { formatDate, formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { compareWithApproved, stationLine, wholeLine } from "./doctor-lines";

/** What day the figures speak of and where they come from. */
export function describeFacts({ registry, approved, asOf }: WorkforcePage, language: Language): string {
  const { facts } = getMessages(language).workforce;
  if (registry !== null) return `${facts.until(formatDate(asOf, language))} · ${facts.live}`;
  if (approved === null) return facts.until(formatDate(asOf, language));
  const month = formatMonth(approved.month, language);
  return `${facts.until(formatDate(approved.month, language))} · ${facts.approved(month)}`;
}

/** How many doctors are permanent, on contract and rotated, at stations and in all, in one sentence each. */
export function describeLead(page: WorkforcePage, language: Language): string {
  const { lead } = getMessages(language).workforce;
  const { registry, approved } = page;
  const stations = signedStations(page);
  const whole = registry === null ? null : wholeLine(registry).doctors;
  if (page.reader === "units") {
    const own = whole ?? approved?.doctors ?? null;
    return own === null ? lead.none : lead.unit(...printHeads(own, language));
  }
  if (stations === null && whole === null) return lead.none;
  return [
    stations === null ? "" : lead.stations(...printHeads(stations, language)),
    whole === null ? "" : lead.province(...printHeads(whole, language)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The stations as signed where all of them are, else as the registry has them. */
function signedStations({ registry, approved }: WorkforcePage): DoctorCounts | null {
  if (registry === null) return approved?.doctors ?? null;
  const live = stationLine(registry);
  const isSigned = ["agrees", "differs"].includes(compareWithApproved(approved, live));
  return isSigned ? (approved?.doctors ?? null) : (live?.doctors ?? null);
}

function printHeads({ permanent, contract, rotated }: DoctorCounts, language: Language): [string, string, string] {
  const print = (value: number) => formatNumber(value, { language });
  return [print(permanent), print(contract), print(rotated)];
}
