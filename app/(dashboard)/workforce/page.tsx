import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ListProvinceChoice } from "@/components/overview/province-choice";
import { WorkforcePage } from "@/components/workforce/workforce-page";
import { questionOf, readWorkforceQuery } from "@/components/workforce/workforce-query";
import { requireScope } from "@/lib/auth/gates";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { loadWorkforcePage } from "@/lib/features/workforce/loaders/load-workforce-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince, type SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.workforce.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const params = await searchParams;
  const { language } = await getRequestPreferences();
  const asked = readAsOf(params.asOf);
  const scope = await requireScope({ provinceCode: readProvince(params.province) });
  const { provinceCode } = scope;
  if (provinceCode === null) {
    return <ListProvinceChoice area="workforce" provinces={await loadProvinces({ scope })} language={language} />;
  }
  const read = readWorkforceQuery(params);
  const page = await loadWorkforcePage({ scope, provinceCode, asOf: asked.asOf, ...questionOf(read.query) });
  if (page === null) notFound();
  return (
    <WorkforcePage
      {...read}
      page={page}
      refusedAsOf={asked.refused}
      address={{ asOf: asked.asOf, provinceCode: scope.nationwide ? provinceCode : null }}
      language={language}
    />
  );
}
