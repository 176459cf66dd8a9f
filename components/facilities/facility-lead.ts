import type { FacilityListPage } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printBeds } from "./printed-beds";
import type { FacilitySummary } from "./summarize-facilities";

/** The one sentence over the list: how far the centres' conversion is; of a facility's own account its beds. */
export function describeFacilities(options: {
  readonly page: FacilityListPage;
  readonly summary: FacilitySummary;
  readonly language: Language;
}): string {
  const { page, language } = options;
  return page.isProvinceWide ? describeConversions(options) : describeOwn(page, language);
}

function describeOwn({ facilities }: FacilityListPage, language: Language): string {
  const { lead } = getMessages(language).facilities.list;
  const [own] = facilities;
  if (own === undefined || facilities.length > 1) return "";
  return lead.own(
    own.name[language],
    printBeds(own.beds.planned, language).text,
    printBeds(own.beds.actual, language).text,
  );
}

function describeConversions({ page, summary, language }: Parameters<typeof describeFacilities>[0]): string {
  const { lead } = getMessages(language).facilities.list;
  const print = (value: number) => formatNumber(value, { language });
  const plan = page.published.conversions?.value ?? null;
  const { converted, waiting } = summary;
  const last = converted.at(-1);
  if (last === undefined) return plan === null || waiting.length === 0 ? "" : lead.none(print(plan));
  const done = print(converted.length);
  const names = waiting.map(({ name }) => name[language]).sort(compareVietnamese);
  return [
    plan === null ? lead.convertedNoPlan(done) : lead.converted(done, print(plan)),
    lead.last(last.converted.from[language], formatDate(last.converted.on, language)),
    waiting.length === 0 ? lead.allDone : lead.remaining(print(waiting.length), names.join(", ")),
  ].join("");
}
