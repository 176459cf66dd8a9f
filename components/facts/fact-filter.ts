import type { FactEntry, FactKind } from "@/lib/features/facts/types";
import { matchesSearch } from "@/lib/format/search-fold";
import { factText } from "./fact-text";

/** What the address of the page asks for; null leaves a filter open. */
export type FactFilter = {
  /** A province, or `VN` for the nation. */
  readonly place: string | null;
  readonly kind: FactKind | null;
  readonly sourceId: string | null;
  readonly isConflict: boolean;
  readonly text: string;
};

export const NO_FILTER: FactFilter = { place: null, kind: null, sourceId: null, isConflict: false, text: "" };

export function isFiltered(filter: FactFilter): boolean {
  return factQuery(filter) !== "";
}

/** The filter as the query of an address: "?province=31&conflict=1", or nothing. */
export function factQuery({ place, kind, sourceId, isConflict, text }: FactFilter): string {
  const query = new URLSearchParams();
  if (place !== null) query.set("province", place);
  if (kind !== null) query.set("kind", kind);
  if (sourceId !== null) query.set("source", sourceId);
  if (isConflict) query.set("conflict", "1");
  if (text !== "") query.set("q", text);
  return query.size === 0 ? "" : `?${query}`;
}

export function filterFacts(facts: readonly FactEntry[], filter: FactFilter): readonly FactEntry[] {
  const { place, kind, sourceId, isConflict, text } = filter;
  return facts.filter(
    (fact) =>
      (place === null || (fact.provinceCode ?? "VN") === place) &&
      (kind === null || fact.kind === kind) &&
      (sourceId === null || fact.source.id === sourceId) &&
      (!isConflict || fact.conflicts.length > 0) &&
      (text === "" || matchesSearch(searchableText(fact), text)),
  );
}

/** A person types Vietnamese or the published English, or a code. */
function searchableText(fact: FactEntry): string {
  const texts = [fact.subject, fact.indicator, fact.scope, fact.note].flatMap(({ vi, en }) => [vi, en]);
  return [fact.id, ...texts, factText(fact.provinceName ?? { vi: "cả nước", en: "nation" }, "vi")].join(" ");
}
