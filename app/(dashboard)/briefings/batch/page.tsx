import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BatchListPage } from "@/components/briefings/batch-list-page";
import { batchWords } from "@/components/briefings/batch-words";
import { requireScope } from "@/lib/auth/gates";
import { addMonths, endOfMonth, isoDate } from "@/lib/domain/dates/iso-date";
import { loadBatches } from "@/lib/features/briefings/loaders/load-batches";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { today } from "@/lib/shared/clock";

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await getRequestPreferences();
  return { title: batchWords(language).title };
}

export default async function Page() {
  const scope = await requireScope();
  const { language } = await getRequestPreferences();
  const batches = await loadBatches({ scope });
  if (batches === null) notFound();
  // The last month that is over.
  const period = endOfMonth(addMonths(isoDate(today()), -1)).slice(0, 7);
  const input = { kind: "monthly", period, regime: "calendar", layout: "state" };
  return <BatchListPage batches={batches} input={input} language={language} />;
}
