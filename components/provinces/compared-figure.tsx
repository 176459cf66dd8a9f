import type { ComparedProvince, PlacedFigure, ProvinceComparison } from "@/lib/features/provinces/types";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { FigureNote, FigureSource } from "./figure-note";
import { printFigure, printPeriod, shapeOf } from "./print-figure";

type AsidesProps = { row: ComparedProvince; comparison: ProvinceComparison; language: Language };
type ComparedFigureProps = AsidesProps & {
  /** Period, kind and source are said once for all, not under each figure. */
  isShared: boolean;
};

const WIDTH = 160;
const HEIGHT = 8;

/** The figure with its bar beside the largest; a bar alone would compare nothing, so there is none then. */
export function ComparedFigure({ row, comparison, isShared, language }: ComparedFigureProps) {
  const { missing } = getMessages(language).provinces;
  const { figure } = row;
  return (
    <>
      {figure === null ? (
        <span className="text-ink-2">
          {MISSING} {row.missing === "outside_scope" ? missing.outside_scope : missing.no_data}
        </span>
      ) : (
        <>
          <span className="compare-line">
            <span className="compare-value">{printFigure(figure, shapeOf(comparison), language)}</span>
            <Bar value={figure.value} most={mostOf(comparison)} />
          </span>
          {isShared ? null : (
            <span className="compare-period">
              <FigureNote figure={figure} language={language} />
            </span>
          )}
        </>
      )}
      <Asides row={row} comparison={comparison} language={language} />
    </>
  );
}

/** The largest compared figure; null where fewer than two places are compared. */
export function mostOf({ rows }: ProvinceComparison): number | null {
  const values = rows.flatMap(({ figure }) => (figure === null ? [] : [figure.value]));
  return values.length < 2 ? null : Math.max(...values);
}

function Bar({ value, most }: { value: number; most: number | null }) {
  if (most === null || most <= 0) return null;
  const width = Math.round((Math.max(0, value) / most) * WIDTH * 10) / 10;
  return (
    <svg className="compare-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path className="compare-track" d={`M0 0h${WIDTH}v${HEIGHT}h${-WIDTH}z`} />
      <path className="compare-fill" d={`M0 0h${width}v${HEIGHT}h${-width}z`} />
    </svg>
  );
}

function Asides({ row, comparison, language }: AsidesProps) {
  const { table: words } = getMessages(language).provinces;
  if (row.asides.length === 0) return null;
  return (
    <span className="gap-note block">
      {words.aside}{" "}
      {row.asides.map((figure, index) => (
        <span key={`${figure.kind} ${figure.populationKind} ${figure.to} ${figure.source.id}`}>
          {index === 0 ? null : "; "}
          {printFigure(figure, shapeOf(comparison), language)} ({describeAside(figure, comparison, language)};{" "}
          <FigureSource figure={figure} language={language} />)
        </span>
      ))}
    </span>
  );
}

/** What sets it apart: its population series, its kind, its period. */
function describeAside(figure: PlacedFigure, comparison: ProvinceComparison, language: Language): string {
  const { facts, provinces } = getMessages(language);
  const isOther = figure.populationKind !== null && figure.populationKind !== comparison.population;
  const parts = [
    isOther && figure.populationKind !== null ? provinces.populationSubject[figure.populationKind] : "",
    figure.kind === "actual" ? "" : facts.kinds[figure.kind],
    printPeriod(figure, language),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
