import { printGoalWithUnit } from "@/components/indicators/printed-value";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatPartialDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";

export type BasisItem = { readonly term: string; readonly text: string; readonly note: string | null };

const CONFIDENCES = ["high", "medium", "low"] as const;

/** What the target rests on, as terms and texts: from the resolution's words to the population of the ratio. */
export function listBasis(target: TargetDetail, language: Language): BasisItem[] {
  const { basis } = getMessages(language).target;
  const { resolution, thresholds } = target;
  const confidence = CONFIDENCES.find((one) => one === target.sourceConfidence);
  const print = (value: number) => formatNumber(value, { language, maxDigits: 4 });
  return [
    { term: basis.clause, text: target.clause[language], note: null },
    { term: basis.definition, text: target.indicator.definition[language], note: null },
    {
      term: basis.goal,
      text: printGoalWithUnit(target, language),
      note: target.recursYearly ? basis.yearly : null,
    },
    { term: basis.due, text: formatDate(target.target.due, language), note: null },
    {
      term: basis.resolution,
      text: resolution.title[language],
      note:
        resolution.date === null || resolution.datePrecision === "unknown"
          ? resolution.issuer[language]
          : basis.issued[resolution.datePrecision](
              resolution.issuer[language],
              formatPartialDate(resolution.date, resolution.datePrecision, language),
            ),
    },
    baselineItem(target, language),
    ...populationItems(target, language),
    {
      term: basis.thresholds,
      text: basis.thresholdsLine(print(thresholds.onTrack), print(thresholds.atRisk)),
      note: null,
    },
    ...(confidence === undefined ? [] : [{ term: basis.confidence, text: basis.confidences[confidence], note: null }]),
    // Notes of the sources are kept in the language they were taken down in.
    ...(language === "en" && target.note !== "" ? [{ term: basis.note, text: target.note, note: null }] : []),
  ];
}

function baselineItem(target: TargetDetail, language: Language): BasisItem {
  const { basis, oneUnitBaseline } = getMessages(language).target;
  const { baseline } = target;
  if (baseline === null) return { term: basis.baseline, text: MISSING, note: basis.noBaseline };
  const print = targetPrint(target, language);
  const isOwn = baseline.kind === "assumed" && baseline.note === "";
  const kind = isOwn ? oneUnitBaseline : basis.baselineKinds[baseline.kind];
  return {
    term: basis.baseline,
    text: basis.baselineOn(print.withUnit(baseline.value), formatDate(baseline.date, language)),
    note: language === "en" && baseline.note !== "" ? `${kind}. ${baseline.note}` : kind,
  };
}

function populationItems({ actual }: TargetDetail, language: Language): BasisItem[] {
  const { basis } = getMessages(language).target;
  if (actual.kind === "missing" || actual.population === null) return [];
  const { kind, measure, referenceDate, people, isProvisional } = actual.population;
  const on = measure === "average" ? referenceDate.slice(0, 4) : formatDate(referenceDate, language);
  return [
    {
      term: basis.population,
      text: basis.populationLine(
        basis.populationKinds[kind],
        basis.populationMeasures[measure],
        on,
        formatNumber(people, { language }),
      ),
      note: isProvisional ? basis.populationProvisional : null,
    },
  ];
}
