import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { isKnownProvince } from "./data/is-known-province";
import { listFactEntries } from "./data/list-fact-entries";
import { listFacts } from "./data/list-facts";
import { listSources } from "./data/list-sources";
import type { FactEntry, FactRow, SourceEntry } from "./types";

/** Published statements about a province, or the nation's (`null`); null when there is no such province. */
export async function loadFacts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string | null;
}): Promise<readonly FactRow[] | null> {
  if (options.provinceCode !== null && !(await isKnownProvince(options.provinceCode))) return null;
  return listFacts(options);
}

/** All published statements, and the documents that figures rest on. */
export async function loadFactsPage({ scope }: { readonly scope: AuthorizedScope }): Promise<{
  readonly facts: readonly FactEntry[];
  readonly sources: readonly SourceEntry[];
}> {
  const [facts, sources] = await Promise.all([listFactEntries({ scope, placeCode: null }), listSources(scope)]);
  return { facts, sources };
}
