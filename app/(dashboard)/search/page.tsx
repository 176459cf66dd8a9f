import type { Metadata } from "next";
import { SearchPage } from "@/components/search/search-page";
import { requireScope } from "@/lib/auth/gates";
import { loadSearch } from "@/lib/features/search/loaders/load-search";
import { readSearchQuery } from "@/lib/features/search/schema";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";

type PageProps = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { text } = readSearchQuery(await searchParams);
  const { search } = (await getRequestPreferences()).messages;
  return { title: text === "" ? search.title : search.titleOf(text) };
}

export default async function Page({ searchParams }: PageProps) {
  const query = readSearchQuery(await searchParams);
  const scope = await requireScope();
  const { language } = await getRequestPreferences();
  return <SearchPage result={await loadSearch({ scope, query })} language={language} />;
}
