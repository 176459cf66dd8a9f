import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { TraceStartPage } from "@/components/briefings/trace-start-page";
import { requireScope } from "@/lib/auth/gates";
import { formatBriefingReference, formatRowReference, parseReference } from "@/lib/domain/briefings/reference";
import { canReadBriefings } from "@/lib/features/briefings/access";
import { loadTrace } from "@/lib/features/briefings/loaders/load-trace";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";

const MOST_SHOWN = 40;

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.trace.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const [{ reference }, { language }, scope] = [
    await searchParams,
    await getRequestPreferences(),
    await requireScope(),
  ];
  if (!canReadBriefings(scope)) notFound();
  const typed = typeof reference === "string" ? reference.trim() : "";
  const parsed = parseReference(typed);
  // A person of one province learns nothing of another: what they may not read leads to the same words.
  const isKnown = parsed !== null && (scope.nationwide || (await loadTrace({ scope, reference: typed })) !== null);
  if (parsed !== null && isKnown) {
    const { row } = parsed;
    redirect(
      `/trace/${row === null ? formatBriefingReference(parsed) : formatRowReference({ ...parsed, row })}` as Route,
    );
  }
  return <TraceStartPage typed={typed === "" ? null : typed.slice(0, MOST_SHOWN)} language={language} />;
}
