import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { DoneKind } from "@/components/briefings/briefing-page";
import { EditorPage } from "@/components/briefings/editor-page";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import { canMakeBriefing } from "@/lib/features/briefings/access";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../../search-params";
import { openBriefing, readDocumentLanguage } from "../../open-briefing";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const DONE: readonly DoneKind[] = ["saved", "reset", "off", "on"];

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.editor.title };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, given, { language }] = [await params, await searchParams, await getRequestPreferences()];
  const { scope, detail } = await openBriefing(id);
  if (!canMakeBriefing(scope, detail.content.briefing.provinceCode)) notFound();
  const document = composeBriefingDocument(detail.content, readDocumentLanguage(given.lang, language));
  return (
    <EditorPage editing={{ detail, document, language }} done={DONE.find((kind) => kind === given.done) ?? null} />
  );
}
