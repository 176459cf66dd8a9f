import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProvinceChoice } from "@/components/overview/province-choice";
import { TargetList } from "@/components/overview/target-list";
import { requireScope } from "@/lib/auth/gates";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "../search-params";
import { readTargetFilter } from "./list-params";
import { readPopulation } from "./target-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.navigation.targets };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const { population, refused } = readPopulation(params.population);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  if (scope.provinceCode === null) {
    return <ProvinceChoice provinces={await loadProvinces({ scope })} language={language} action="/targets" />;
  }
  const { provinceCode } = scope;
  const page = await loadTargetList({ scope, provinceCode, asOf: asked.asOf, population });
  if (page === null) notFound();
  return (
    <TargetList
      page={page}
      filter={readTargetFilter(params)}
      language={language}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null, population }}
      refusedAsOf={asked.refused}
      refusedPopulation={refused}
    />
  );
}
