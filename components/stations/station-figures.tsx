import { FigureWithUnit } from "@/components/indicators/figure-with-unit";
import { type Figure, figureOf, missingFigure } from "@/lib/domain/figures/figure";
import type { StationPage } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type FiguresProps = { page: StationPage; language: Language };

/** What the station is asked for first, each with its date and source. */
export function StationFigures({ page, language }: FiguresProps) {
  const { figures: words, provenance, provenanceSource, facts } = getMessages(language).stations.page;
  const { station, countedOn } = page;
  return (
    <section aria-label={words.label} className="grid gap-2">
      <dl className="key-figures">
        {listFigures({ page, language }).map(({ label, figure, unit, tone }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="max-w-56 text-sm text-ink-2">{label}</dt>
            <dd className={tone}>
              <FigureWithUnit
                figure={figure}
                {...(figure.kind === "value" ? { unitWords: unit } : {})}
                language={language}
                size="hero"
                sourceTitle={provenanceSource}
              />
            </dd>
          </div>
        ))}
      </dl>
      {countedOn === null ? null : (
        <p className="text-sm text-ink-2">
          {provenance(
            formatDate(countedOn, language),
            facts.states[station.reportState],
            station.doctors === null ? "0" : "1",
          )}
          {provenanceSource}
        </p>
      )}
    </section>
  );
}

type KeyFigure = { label: string; figure: Figure; unit: string; tone?: string };

function listFigures({ page, language }: FiguresProps): KeyFigure[] {
  const { figures: words } = getMessages(language).stations.page;
  const { station, floor, countedOn } = page;
  const { doctors, shortfall } = station;
  const context = { ...(countedOn === null ? {} : { asOf: countedOn }), isSample: station.sample };
  const figure = (value: number | null | undefined): Figure =>
    value === null || value === undefined ? missingFigure("not_reported") : figureOf(value, context);
  const tone = shortfall !== null && shortfall > 0 ? "tone-off_track tone-text" : undefined;
  const doctorsOf = (label: string, value: number | null | undefined, mark?: string): KeyFigure => ({
    label,
    figure: figure(value),
    unit: words.doctorWord[value === 1 ? "one" : "many"],
    ...(mark === undefined ? {} : { tone: mark }),
  });
  const counted = floor === null ? words.countedNoFloor : words.counted(formatNumber(floor, { language }));
  return [
    doctorsOf(counted, doctors?.counted, tone),
    ...(floor === null ? [] : [doctorsOf(words.short, shortfall, tone)]),
    doctorsOf(words.permanent, doctors?.permanent),
    doctorsOf(words.contract, doctors?.contract),
    doctorsOf(words.rotated, doctors?.rotated),
    doctorsOf(words.fte, doctors?.onSiteFte),
    {
      label: words.points,
      figure: figureOf(station.points, context),
      unit: words.pointWord[station.points === 1 ? "one" : "many"],
    },
  ];
}
