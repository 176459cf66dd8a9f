import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListProvinceChoice } from "@/components/overview/province-choice";
import { StationEmpty } from "@/components/stations/station-empty";
import { StationListPage } from "@/components/stations/station-list-page";
import { readStationQuery } from "@/components/stations/station-query";
import { requireScope } from "@/lib/auth/gates";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.stations.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  const { provinceCode } = scope;
  if (provinceCode === null) {
    return <ListProvinceChoice area="stations" provinces={await loadProvinces({ scope })} language={language} />;
  }
  const page = await loadStationListPage({ scope, provinceCode, asOf: asked.asOf, knownOn: null });
  if (page === null) notFound();
  if (page.stations.length === 0) {
    return <StationEmpty reason={page.reader === "facility" ? "facility" : "empty"} language={language} />;
  }
  return (
    <StationListPage
      {...readStationQuery(params)}
      page={page}
      refusedAsOf={asked.refused}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null }}
      language={language}
    />
  );
}
