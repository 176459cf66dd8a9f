import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { FacilityPage, shownVersion } from "@/components/facilities/facility-page";
import { stationPageHref } from "@/components/stations/station-address";
import { requireScope } from "@/lib/auth/gates";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, type SearchParams } from "../../search-params";
import { readFacilityCode, readPeoplePage } from "./facility-params";

type PageProps = { params: Promise<{ code: string }>; searchParams: SearchParams };

/** Once a request: the head of the document and its body name the same facility. */
const load = cache(async (code: string, asOf: IsoDate | null, people: number) =>
  loadFacility({ scope: await requireScope(), code, asOf, people }),
);

async function readPage({ params, searchParams }: PageProps) {
  const asked = await searchParams;
  const { asOf, refused } = readAsOf(asked.asOf);
  const code = readFacilityCode((await params).code);
  const found = code === null ? null : await load(code, asOf, readPeoplePage(asked.people));
  return { found, asOf, refused };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [{ found }, { language, messages }] = await Promise.all([readPage(props), getRequestPreferences()]);
  const version = found === null || "stationOf" in found ? undefined : shownVersion(found);
  return { title: version?.name[language] ?? messages.errors.notFoundTitle };
}

export default async function Page(props: PageProps) {
  const [{ found, asOf, refused }, { language }] = await Promise.all([readPage(props), getRequestPreferences()]);
  if (found === null) notFound();
  if ("stationOf" in found) redirect(stationPageHref(found.stationOf, asOf) as Route);
  return <FacilityPage detail={found} refusedAsOf={refused} language={language} />;
}
