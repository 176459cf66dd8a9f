import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { TargetPage } from "@/components/targets/target-page";
import { requireScope } from "@/lib/auth/gates";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { PopulationKind } from "@/lib/features/settings/types";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, type SearchParams } from "../../search-params";
import { readPopulation } from "../target-params";
import { readTargetAddress } from "./target-address";

type PageProps = { params: Promise<{ code: string }>; searchParams: SearchParams };

/** Once a request: the head of the document and its body name the same target. */
const load = cache(async (code: string, unit: string | null, asOf: IsoDate | null, population: PopulationKind | null) =>
  loadTargetPage({ scope: await requireScope(), code, unit, asOf, population }),
);

async function readPage({ params, searchParams }: PageProps) {
  const asked = await searchParams;
  const { asOf, refused } = readAsOf(asked.asOf);
  const ratios = readPopulation(asked.population);
  const { population } = ratios;
  const address = readTargetAddress({ code: (await params).code, unit: asked.unit, asOf, population });
  const page = address === null ? null : await load(address.code, address.unit, asOf, population);
  return address === null || page === null
    ? null
    : { address, page, refusedAsOf: refused, refusedPopulation: ratios.refused };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [found, { language, messages }] = await Promise.all([readPage(props), getRequestPreferences()]);
  return { title: found === null ? messages.errors.notFoundTitle : found.page.detail.name[language] };
}

export default async function Page(props: PageProps) {
  const [found, { language }] = await Promise.all([readPage(props), getRequestPreferences()]);
  if (found === null) notFound();
  return <TargetPage {...found} language={language} />;
}
