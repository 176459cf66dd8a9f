import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProvinceChoice } from "@/components/overview/province-choice";
import { TargetList } from "@/components/overview/target-list";
import { requireScope } from "@/lib/auth/gates";
import { loadProvinceName, loadProvinces } from "@/lib/features/geography/loaders";
import { loadTargetSummaries } from "@/lib/features/targets/loaders/load-targets";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.navigation.targets };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  if (scope.provinceCode === null) {
    return <ProvinceChoice provinces={await loadProvinces({ scope })} language={language} action="/targets" />;
  }
  const { provinceCode } = scope;
  const [found, provinceName] = await Promise.all([
    loadTargetSummaries({ scope, provinceCode, asOf: asked.asOf, knownOn: null }),
    loadProvinceName({ scope }),
  ]);
  if (found === null || provinceName === null) notFound();
  return (
    <TargetList
      {...found}
      provinceName={provinceName}
      language={language}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null }}
      refusedAsOf={asked.refused}
    />
  );
}
