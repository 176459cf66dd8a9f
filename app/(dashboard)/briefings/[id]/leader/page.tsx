import type { Metadata } from "next";
import { LeaderSheet } from "@/components/briefings/leader-sheet";
import { PaperPage } from "@/components/briefings/paper-page";
import { composeLeaderPage } from "@/lib/export/briefings/compose/compose-leader-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../../search-params";
import { openBriefing, readDocumentLanguage } from "../../open-briefing";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.page.leader };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, { lang }, { language, messages }] = [await params, await searchParams, await getRequestPreferences()];
  const { detail } = await openBriefing(id);
  const { page, leader } = messages.briefings;
  return (
    <PaperPage briefing={detail.content.briefing} title={page.leader} hint={leader.hint} language={language}>
      <LeaderSheet page={composeLeaderPage(detail.content, readDocumentLanguage(lang, language))} />
    </PaperPage>
  );
}
