import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NewBriefings } from "@/components/briefings/new-briefings";
import { EmptyOverview } from "@/components/overview/empty-overview";
import type { ReaderView } from "@/components/overview/overview-notices";
import { OverviewPage } from "@/components/overview/overview-page";
import { ProvinceChoice } from "@/components/overview/province-choice";
import { getSessionClaims, requireScope } from "@/lib/auth/gates";
import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import { loadNewBriefings } from "@/lib/features/briefings/loaders/load-new-briefings";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { loadOverview } from "@/lib/features/targets/loaders/load-overview";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "./search-params";
import { readPopulation, readSince } from "./targets/target-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.navigation.overview };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const compared = readSince(params.since);
  const ratios = readPopulation(params.population);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  if (scope.provinceCode === null) {
    const provinces = await loadProvinces({ scope });
    if (provinces.length === 0) return <EmptyOverview provinceName={null} language={language} />;
    return <ProvinceChoice provinces={provinces} language={language} />;
  }
  const { provinceCode } = scope;
  const { since } = compared;
  const { population } = ratios;
  const overview = await loadOverview({ scope, provinceCode, asOf: asked.asOf, knownOn: null, since, population });
  if (overview === null) notFound();
  return (
    <OverviewPage
      news={await newsFor(scope, language)}
      overview={overview}
      language={language}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null, population, since }}
      view={viewOf(scope)}
      refusedAsOf={asked.refused}
      refusedSince={compared.refused}
      refusedPopulation={ratios.refused}
    />
  );
}

/** The last visit is the session before this one: a kept page of a reviewer is kept for one session (lib/page-cache). */
async function newsFor(scope: AuthorizedScope, language: Language): Promise<ReactNode> {
  const claims = await getSessionClaims();
  const news = claims === null ? null : await loadNewBriefings({ scope, sessionId: claims.sessionId });
  return news === null ? null : <NewBriefings news={news} language={language} />;
}

function viewOf(scope: AuthorizedScope): ReaderView {
  if (isProvinceWide(scope)) return "province";
  return (scope.communeCodes ?? []).length > 0 ? "one_unit" : "facility";
}
