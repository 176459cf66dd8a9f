import type { Metadata, Route } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { StationPage } from "@/components/stations/station-page";
import { requireScope } from "@/lib/auth/gates";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, type SearchParams } from "../../search-params";
import { readStationAddress } from "./station-address";

type PageProps = { params: Promise<{ code: string }>; searchParams: SearchParams };

/** Once a request: the head of the document and its body name the same station. */
const load = cache(async (communeCode: string, asOf: IsoDate | null) => {
  const scope = await requireScope();
  const page = await loadStationPage({ scope, communeCode, asOf });
  return page === null ? null : { page, isNationwide: scope.nationwide };
});

async function readPage({ params, searchParams }: PageProps) {
  const [{ code }, { asOf: given }] = await Promise.all([params, searchParams]);
  const asked = readAsOf(given);
  const address = readStationAddress(code);
  const found = address === null ? null : await load(address.communeCode, asked.asOf);
  return address === null || found === null ? null : { ...found, address, asked };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [found, { language, messages }] = await Promise.all([readPage(props), getRequestPreferences()]);
  return { title: found === null ? messages.errors.notFoundTitle : found.page.station.name[language] };
}

export default async function Page(props: PageProps) {
  const [found, { language }] = await Promise.all([readPage(props), getRequestPreferences()]);
  if (found === null) notFound();
  const { page, address, asked, isNationwide } = found;
  if (!address.isCanonical) {
    const query = asked.asOf === null ? "" : `?asOf=${asked.asOf}`;
    permanentRedirect(`/stations/${address.communeCode}${query}` as Route);
  }
  return (
    <StationPage
      page={page}
      asked={asked.asOf}
      refusedAsOf={asked.refused}
      provinceCode={isNationwide ? page.provinceCode : null}
      language={language}
    />
  );
}
