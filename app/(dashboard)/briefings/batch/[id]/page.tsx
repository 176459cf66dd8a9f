import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BatchPage } from "@/components/briefings/batch-page";
import { batchWords } from "@/components/briefings/batch-words";
import { requireScope } from "@/lib/auth/gates";
import { loadBatch } from "@/lib/features/briefings/loaders/load-batches";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await getRequestPreferences();
  return { title: batchWords(language).title };
}

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function Page({ params, searchParams }: PageProps) {
  const [{ id }, { refresh }] = [await params, await searchParams];
  const scope = await requireScope();
  const { language } = await getRequestPreferences();
  const detail = await loadBatch({ scope, id });
  if (detail === null) notFound();
  return <BatchPage detail={detail} refreshes={refresh !== "off"} language={language} />;
}
