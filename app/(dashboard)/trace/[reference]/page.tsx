import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TracePage } from "@/components/briefings/trace-page";
import { requireScope } from "@/lib/auth/gates";
import { parseReference } from "@/lib/domain/briefings/reference";
import { loadTrace } from "@/lib/features/briefings/loaders/load-trace";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.trace.title };
}

export default async function Page({ params }: Props) {
  const [{ reference: given }, { language }] = [await params, await getRequestPreferences()];
  const parsed = parseReference(given);
  if (parsed === null) notFound();
  const scope = await requireScope({ provinceCode: parsed.provinceCode });
  const trace = await loadTrace({ scope, reference: given });
  if (trace === null) notFound();
  return <TracePage trace={trace} language={language} />;
}
