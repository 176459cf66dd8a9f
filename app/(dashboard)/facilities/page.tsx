import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FacilityEmpty } from "@/components/facilities/facility-empty";
import { FacilityListPage } from "@/components/facilities/facility-list-page";
import { readFacilityQuery } from "@/components/facilities/facility-query";
import { isStation } from "@/components/facilities/filter-facilities";
import { ListProvinceChoice } from "@/components/overview/province-choice";
import { requireScope } from "@/lib/auth/gates";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.facilities.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language, messages } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  const { provinceCode } = scope;
  if (provinceCode === null) {
    const { choose } = messages.facilities.list;
    return (
      <ListProvinceChoice
        area="facilities"
        lead={choose}
        provinces={await loadProvinces({ scope })}
        language={language}
      />
    );
  }
  const page = await loadFacilityList({ scope, provinceCode, asOf: asked.asOf });
  if (page === null) notFound();
  const isListed = page.isProvinceWide ? page.facilities.length > 0 : !page.facilities.every(isStation);
  if (!isListed) return <FacilityEmpty page={page} asOf={asked.asOf} language={language} />;
  return (
    <FacilityListPage
      {...readFacilityQuery(params)}
      page={page}
      refusedAsOf={asked.refused}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null }}
      language={language}
    />
  );
}
