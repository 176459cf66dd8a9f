import type { BriefingDocument } from "@/lib/export/briefings/document";
import type { Language } from "@/lib/i18n/language";
import { composeBody } from "./body";
import { changesAnnex } from "./changes-annex";
import { type ComposeContent, type Composition, compositionOf, marksOf } from "./content";
import { figuresAnnex } from "./figures-annex";
import { composeFooter, composeHeader } from "./header";
import { numberAnnexes } from "./numbering";
import { nextPeriodName, periodName, stretchName } from "./period-names";
import { sourcesAnnex } from "./sources-annex";
import { stationsAnnex, unitsAnnex } from "./stations-annexes";

/**
 * A briefing's record as it will be read in one language: all words chosen, all numbers printed, the same digits in texts,
 * tables and pictures. Number, date and signer stay blank for the clerk. Pure: the same record gives the same document.
 */
export function composeBriefingDocument(content: ComposeContent, language: Language): BriefingDocument {
  const composition = compositionOf(content, language);
  const { briefing, snapshot, words } = composition;
  return {
    language,
    layout: briefing.layout,
    title: words.title(periodName(snapshot, language)),
    reference: briefing.reference,
    hash: briefing.hash,
    madeAt: briefing.knownOn,
    state: briefing.state,
    isSample: snapshot.sample,
    marks: marksOf(composition),
    header: composeHeader(composition),
    typeName: words.typeName,
    abstract: abstractOf(composition),
    blocks: composeBody(composition),
    ...composeFooter(composition),
    annexes: numberAnnexes(composition, [
      ...(snapshot.targets.length === 0 ? [] : [figuresAnnex(composition)]),
      ...stationsAnnex(composition),
      ...unitsAnnex(composition),
      ...changesAnnex(composition),
      sourcesAnnex(composition),
    ]),
  };
}

/** What it is about; the administrative regime tells its days, which the name of its month does not. */
function abstractOf({ snapshot, words, language }: Composition): string[] {
  const results = words.results(periodName(snapshot, language));
  const tasks = words.tasks(nextPeriodName(snapshot, language));
  if (snapshot.regime === "calendar" || snapshot.kind === "on_request") return [results, tasks];
  return [results, tasks, words.dataOf(stretchName(snapshot.period, language))];
}
