import { notFound } from "next/navigation";
import { requireScope, requireUser } from "@/lib/auth/gates";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { loadBriefing, loadBriefingProvince } from "@/lib/features/briefings/loaders/load-briefing";
import type { BriefingDetail } from "@/lib/features/briefings/types";
import { isLanguage, type Language } from "@/lib/i18n/language";

/** A briefing within the reader's rights on its own province; else the page does not exist. */
export async function openBriefing(id: string): Promise<{ scope: AuthorizedScope; detail: BriefingDetail }> {
  // Before it is looked up: nobody unknown learns which briefings there are.
  await requireUser();
  const provinceCode = await loadBriefingProvince(id);
  const scope = await requireScope(provinceCode === undefined ? {} : { provinceCode });
  const detail = await loadBriefing({ scope, id });
  if (detail === null) notFound();
  return { scope, detail };
}

/** The language of the document: the address's, or the reader's own. */
export function readDocumentLanguage(given: string | string[] | undefined, own: Language): Language {
  return typeof given === "string" && isLanguage(given) ? given : own;
}
