import type { Metadata } from "next";
import { ProvincesPage } from "@/components/provinces/provinces-page";
import { requireScope } from "@/lib/auth/gates";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";
import { loadAsked } from "./load-asked";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.provinces.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const [given, { language }, scope] = await Promise.all([searchParams, getRequestPreferences(), requireScope()]);
  return <ProvincesPage {...(await loadAsked({ scope, given, language }))} language={language} />;
}
