import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefingListPage } from "@/components/briefings/list-page";
import { readListQuery } from "@/components/briefings/list-query";
import { requireScope } from "@/lib/auth/gates";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { writeBriefingPeriod } from "@/lib/domain/briefings/briefing-period";
import { addMonths, endOfMonth, isoDate } from "@/lib/domain/dates/iso-date";
import { canMakeBatch, canMakeBriefing, seesIssuedOnly } from "@/lib/features/briefings/access";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefings } from "@/lib/features/briefings/loaders/load-briefings";
import type { MakeInput } from "@/lib/features/briefings/types";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { today } from "@/lib/shared/clock";
import { readProvince, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const given = await searchParams;
  const { language } = await getRequestPreferences();
  const scope = await requireScope({ provinceCode: readProvince(given.province) });
  const query = readListQuery(given);
  const asked = await loadBriefings({ scope, filter: query.filter, cursor: query.cursor });
  if (asked === null) notFound();
  const isCursorWrong = asked === "invalid_cursor";
  const listed = isCursorWrong ? await loadBriefings({ scope, filter: query.filter }) : asked;
  if (listed === null || listed === "invalid_cursor") notFound();
  return (
    <BriefingListPage
      listed={listed}
      query={{ ...query, isRefused: query.isRefused || isCursorWrong }}
      issuedOnly={seesIssuedOnly(scope)}
      hasBatches={canMakeBatch(scope)}
      make={await startOfForm(scope, given.supersedes)}
      language={language}
    />
  );
}

/** What the form begins with: the last month that is over, or the period of the one whose place it takes. */
async function startOfForm(scope: AuthorizedScope, supersedes: string | string[] | undefined) {
  const { provinceCode } = scope;
  if (provinceCode === null || !canMakeBriefing(scope, provinceCode)) return null;
  const replaced = typeof supersedes === "string" ? await loadBriefing({ scope, id: supersedes }) : null;
  if (replaced?.rights.canSupersede) {
    const { id, reference, kind, regime, layout, period } = replaced.content.briefing;
    const written = writeBriefingPeriod({ kind, period });
    const input: MakeInput = {
      province: provinceCode,
      kind,
      regime,
      layout,
      period: written,
      asOf: "",
      supersedes: id,
    };
    return { input, replaced: reference };
  }
  const month = endOfMonth(addMonths(isoDate(today()), -1)).slice(0, 7);
  const usual = { kind: "monthly", regime: "calendar", layout: "state", asOf: "", supersedes: "" };
  return { input: { ...usual, province: provinceCode, period: month }, replaced: null };
}
