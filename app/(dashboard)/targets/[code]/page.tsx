import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TargetPage } from "@/components/targets/target-page";
import { requireScope } from "@/lib/auth/gates";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, type SearchParams } from "../../search-params";
import { readTargetAddress } from "./target-address";

type PageProps = { params: Promise<{ code: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function Page({ params, searchParams }: PageProps) {
  const asked = await searchParams;
  const { asOf, refused } = readAsOf(asked.asOf);
  const address = readTargetAddress({ code: (await params).code, unit: asked.unit, asOf });
  const [{ language }, scope] = await Promise.all([getRequestPreferences(), requireScope()]);
  if (address === null) notFound();
  const page = await loadTargetPage({ ...address, scope, asOf });
  if (page === null) notFound();
  return <TargetPage page={page} address={address} language={language} refusedAsOf={refused} />;
}
