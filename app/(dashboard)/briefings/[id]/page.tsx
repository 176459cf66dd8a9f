import type { Metadata } from "next";
import { BRIEFING_VIEWS } from "@/components/briefings/briefing-address";
import { briefingName } from "@/components/briefings/briefing-name";
import { BriefingPage, type DoneKind, type FailedFile } from "@/components/briefings/briefing-page";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import { loadComments } from "@/lib/features/briefings/loaders/load-comments";
import { BRIEFING_FORMATS } from "@/lib/features/briefings/types";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../../search-params";
import { openBriefing, readDocumentLanguage } from "../open-briefing";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const DONE: readonly DoneKind[] = [
  ...(["made", "known", "checked", "returned", "issued"] as const),
  ...(["commented", "saved", "reset", "off", "on"] as const),
];
/** As the documents name their parts. */
const PART = /^[\w.:~-]{1,80}$/;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { detail } = await openBriefing((await params).id);
  const { language } = await getRequestPreferences();
  return { title: briefingName(detail.content.briefing, language) };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, given, { language }] = [await params, await searchParams, await getRequestPreferences()];
  const { scope, detail } = await openBriefing(id);
  const comments = await loadComments({ scope, id });
  const view = BRIEFING_VIEWS.find((one) => one === given.view) ?? "document";
  return (
    <BriefingPage
      detail={detail}
      document={composeBriefingDocument(detail.content, readDocumentLanguage(given.lang, language))}
      comments={comments}
      view={view === "comments" && comments === null ? "document" : view}
      done={DONE.find((kind) => kind === given.done) ?? null}
      failed={readFailed(given.failed, given.part)}
      language={language}
    />
  );
}

type Given = string | string[] | undefined;

function readFailed(file: Given, part: Given): FailedFile | null {
  const format = BRIEFING_FORMATS.find((one) => one === file);
  if (format === undefined) return null;
  return { format, part: typeof part === "string" && PART.test(part) ? part : "" };
}
