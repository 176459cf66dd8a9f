import type { Metadata } from "next";
import { DocumentSheet } from "@/components/briefings/document-sheet";
import { PaperPage } from "@/components/briefings/paper-page";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../../search-params";
import { openBriefing, readDocumentLanguage } from "../../open-briefing";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.page.print };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { lang }, { language, messages }] = [await params, await searchParams, await getRequestPreferences()];
  const { detail } = await openBriefing(id);
  const { page } = messages.briefings;
  const document = composeBriefingDocument(detail.content, readDocumentLanguage(lang, language));
  return (
    <PaperPage briefing={detail.content.briefing} title={page.print} hint={page.printHint} language={language}>
      <DocumentSheet document={document} marksEdits={false} />
    </PaperPage>
  );
}
