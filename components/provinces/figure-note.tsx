import { factHref, isDocument, sourceHref } from "@/components/facts/fact-address";
import { SampleMark } from "@/components/indicators/sample-mark";
import { SourceName } from "@/components/indicators/source-name";
import type { PlacedFigure } from "@/lib/features/provinces/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printPeriod } from "./print-figure";

/** Period, kind and source of a figure: one click to where it came from. */
export function FigureNote({ figure, language }: { figure: PlacedFigure; language: Language }) {
  const { facts, provinces } = getMessages(language);
  return (
    <>
      {printPeriod(figure, language)} · {facts.kinds[figure.kind]}
      {figure.approved ? null : ` · ${provinces.table.provisional}`}
      <span className="gap-note block">
        <FigureSource figure={figure} language={language} />
      </span>
      {figure.sample ? <SampleMark language={language} /> : null}
    </>
  );
}

export function FigureSource({ figure, language }: { figure: PlacedFigure; language: Language }) {
  const { source, factId } = figure;
  const name = <SourceName source={source} language={language} />;
  if (factId === null && !isDocument(source.id)) return name;
  return (
    <a className="link" href={factId === null ? sourceHref(source.id) : factHref(factId)}>
      {factId === null ? null : `${factId}, `}
      {name}
    </a>
  );
}
