import type { BriefingFormat } from "@/lib/features/briefings/types";
import type { Language } from "@/lib/i18n/language";

export const BRIEFING_VIEWS = ["document", "changes", "reporting", "comments"] as const;
export type BriefingView = (typeof BRIEFING_VIEWS)[number];

type Place = { readonly id: string; readonly lang?: Language; readonly view?: BriefingView };

/** The language of the document is the reader's own unless the address names one. */
export function briefingHref({ id, lang, view = "document" }: Place): string {
  const query = new URLSearchParams();
  if (view !== "document") query.set("view", view);
  if (lang !== undefined) query.set("lang", lang);
  return `/briefings/${id}${query.size === 0 ? "" : `?${query}`}`;
}

export function editHref(id: string, lang: Language): string {
  return `/briefings/${id}/edit?lang=${lang}`;
}

export function leaderHref(id: string, lang: Language): string {
  return `/briefings/${id}/leader?lang=${lang}`;
}

export function printHref(id: string, lang: Language): string {
  return `/briefings/${id}/print?lang=${lang}`;
}

/** Not the interface for machines: what fails here comes back to the page, in words. */
export function fileHref(of: {
  readonly id: string;
  readonly format: BriefingFormat;
  readonly lang: Language;
}): string {
  return `/briefings/${of.id}/files/${of.lang}.${of.format}`;
}

export function makeInPlaceHref(id: string): string {
  return `/briefings?supersedes=${id}#make`;
}

export function traceHref(reference: string): string {
  return `/trace/${reference}`;
}
