import type { ReactNode } from "react";
import { FigureWithUnit } from "@/components/indicators/figure-with-unit";
import { type Figure, missingFigure } from "@/lib/domain/figures/figure";
import type { FacilityListPage } from "@/lib/features/facilities/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BedSum, FacilitySummary } from "./summarize-facilities";

export type KeyFigure = {
  id: string;
  figure: Figure;
  text?: string;
  unitWords: string;
  label: string;
  note: ReactNode;
};

type FiguresProps = { page: FacilityListPage; summary: FacilitySummary; language: Language };

/** The figures of the whole province that a reader asks for first. */
export function FacilityFigures(props: FiguresProps) {
  const { figures } = getMessages(props.language).facilities.list;
  return <KeyFigureStrip label={figures.label} figures={listKeyFigures(props)} language={props.language} />;
}

/** Large figures in a row, each with what it is and what it speaks of. */
export function KeyFigureStrip({
  label,
  figures,
  language,
}: {
  label: string;
  figures: readonly KeyFigure[];
  language: Language;
}) {
  return (
    <section aria-label={label}>
      <dl className="key-figures">
        {figures.map((one) => (
          <div key={one.id} className="flex flex-col-reverse justify-end">
            <dt className="max-w-56 text-sm text-ink-2">
              {one.label}
              {one.note === "" ? null : <span className="block text-xs">{one.note}</span>}
            </dt>
            <dd className="max-sm:[&_.figure]:whitespace-normal">
              <FigureWithUnit
                figure={one.figure}
                {...(one.text === undefined ? {} : { text: one.text })}
                {...(one.figure.kind === "value" ? { unitWords: one.unitWords } : {})}
                language={language}
                size="hero"
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function listKeyFigures({ page, summary, language }: FiguresProps): KeyFigure[] {
  const { figures: words } = getMessages(language).facilities.list;
  const { asOf, published } = page;
  const { withBeds, publicWithBeds, recordsUsed, planned, actual, converted } = summary;
  const print = (value: number) => formatNumber(value, { language });
  const isWhole = planned.recorded === withBeds && actual.recorded === withBeds;
  const difference = isWhole && planned.beds !== null && actual.beds !== null ? actual.beds - planned.beds : null;
  const figureOf = (value: number | null): Figure =>
    value === null ? missingFigure("no_data") : { kind: "value", value, asOf };
  const beds = (id: "planned" | "actual", sum: BedSum): KeyFigure => ({
    id,
    figure: figureOf(sum.beds),
    unitWords: "",
    label: words[id],
    note: words.bedsOf(print(sum.recorded), print(withBeds)),
  });
  const plan = published.conversions;
  return [
    {
      id: "records",
      figure: figureOf(recordsUsed),
      ...(recordsUsed === null ? {} : { text: `${print(recordsUsed)}/${print(withBeds)}` }),
      unitWords: words.facilityWord,
      label: words.records,
      note: words.recordsScope(print(publicWithBeds), print(withBeds - publicWithBeds)),
    },
    beds("planned", planned),
    beds("actual", actual),
    {
      id: "difference",
      figure: figureOf(difference),
      ...(difference === null ? {} : { text: formatNumber(difference, { language, sign: "always" }) }),
      unitWords: words.bedWord,
      label: words.difference,
      note: words.differenceNote,
    },
    {
      id: "conversions",
      figure: figureOf(converted.length),
      text: plan === null ? print(converted.length) : `${print(converted.length)}/${print(plan.value)}`,
      unitWords: words.centreWord,
      label: words.conversions,
      note: plan === null ? "" : words.conversionsNote(plan.source.place),
    },
  ];
}
