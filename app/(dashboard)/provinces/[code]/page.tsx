import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { NationPage } from "@/components/provinces/nation-page";
import { ProvincePage } from "@/components/provinces/province-page";
import { requireScope } from "@/lib/auth/gates";
import { loadNation } from "@/lib/features/provinces/loaders/load-nation";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../search-params";
import { isProvinceCode, NATION, readText } from "./read-place";

type PageProps = { params: Promise<{ code: string }>; searchParams: SearchParams };

/** Once a request: the head of the document and its body name the same province. */
const load = cache(async (code: string) => loadProvince({ scope: await requireScope(), code }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [{ code }, { language, messages }] = await Promise.all([params, getRequestPreferences()]);
  if (code === NATION) return { title: messages.provinces.nation };
  const page = isProvinceCode(code) ? await load(code) : null;
  return { title: page === null ? messages.errors.notFoundTitle : page.province.name[language] };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ code }, { q }, { language }] = await Promise.all([params, searchParams, getRequestPreferences()]);
  if (code === NATION) return <NationPage page={await loadNation(await requireScope())} language={language} />;
  const page = isProvinceCode(code) ? await load(code) : null;
  if (page === null) notFound();
  return <ProvincePage page={page} text={readText(q)} language={language} />;
}
