import type { Metadata } from "next";
import { FactsPage } from "@/components/facts/facts-page";
import { requireScope } from "@/lib/auth/gates";
import { loadFactsPage } from "@/lib/features/facts/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";
import { readFilter } from "./read-filter";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.facts.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const [given, { language }, scope] = await Promise.all([searchParams, getRequestPreferences(), requireScope()]);
  const found = await loadFactsPage({ scope });
  const asked = readFilter({ ...found, given, language });
  return <FactsPage {...found} {...asked} ownPlace={scope.provinceCode} language={language} />;
}
