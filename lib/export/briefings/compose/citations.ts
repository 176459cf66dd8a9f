import type { Layout } from "@/lib/domain/briefings/kinds";
import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Composition } from "./content";

/**
 * The documents that the targets rest on, in full, once each: type, number, date, issuer (tables then name them in short). Plans
 * without a document and drafts are no basis. Where the snapshot has no title of a document its short name is cited.
 */
export function citedDocuments({ snapshot, language, briefing }: Composition): string[] {
  const byDocument = new Map<string, { readonly text: string; readonly level: SnapshotTarget["level"] }>();
  for (const { document, documentTitle, isPlan, level } of snapshot.targets) {
    if (isPlan || isDraft(document.vi)) continue;
    byDocument.set(document.vi, { text: (documentTitle ?? document)[language], level });
  }
  // The nation's documents stand before those of the province.
  const found = [...byDocument.values()].sort((a, b) => rankOf(a.level) - rankOf(b.level));
  return found.map(({ text }) => inStyleOf(text, briefing.layout));
}

const isDraft = (short: string) => /^dự thảo/iu.test(short);
const rankOf = (level: SnapshotTarget["level"]) => (level === "nation" ? 0 : 1);

/** The Party sets a comma between number and date, the State does not (docs: domain, sections 4.1 and 4.2). */
function inStyleOf(citation: string, layout: Layout): string {
  return layout === "party"
    ? citation.replace(/(\S),? ngày (?=\d)/u, "$1, ngày ")
    : citation.replace(/, ngày (?=\d)/u, " ngày ");
}
