import type { Figure } from "@/lib/domain/figures/figure";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { formatUnit, isPercentUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type FigureWithUnitProps = {
  figure: Figure;
  language: Language;
  /** Exactly so many decimals; as the value is, up to two, without it. */
  digits?: number;
  /** In place of the formatted value: "25/66". */
  text?: string;
  /** In place of the figure's unit, as words: "trạm đạt". */
  unitWords?: string;
  size?: "plain" | "cell" | "hero";
  /** Title of the source, not its id. */
  sourceTitle?: string;
  /** Reporting and expected units, already formatted: "66/69". */
  completeness?: string;
  /** Where the figure came from. */
  href?: string;
};

/** A figure with unit, and with date, source and completeness in its title; a missing one prints … and why. */
export function FigureWithUnit(props: FigureWithUnitProps) {
  const { figure, language, size = "cell" } = props;
  const { figures } = getMessages(language);
  const unit = props.unitWords ?? describeUnit(props);
  const number =
    figure.kind === "missing"
      ? MISSING
      : (props.text ?? formatNumber(figure.value, { language, digits: props.digits }));
  const content = (
    <>
      <span className="figure-number">{number}</span>
      {isPercentUnit(unit) || unit === "" ? null : " "}
      <span className="figure-unit">{unit}</span>
    </>
  );
  return (
    <span className={`figure figure-${size}`} title={describeSource(props)}>
      {props.href ? (
        <a className="figure-link" href={props.href}>
          {content} <span className="sr-only">({figures.source})</span>
        </a>
      ) : (
        content
      )}
    </span>
  );
}

function describeUnit({ figure, language }: FigureWithUnitProps): string {
  if (figure.kind === "missing") return getMessages(language).figures.missing[figure.reason];
  return figure.unit === undefined ? "" : formatUnit(figure.unit, { language, value: figure.value });
}

function describeSource({ figure, language, sourceTitle, completeness }: FigureWithUnitProps): string | undefined {
  const { figures } = getMessages(language);
  const parts = [
    figure.kind === "value" && figure.asOf ? figures.asOf(formatDate(figure.asOf, language)) : "",
    completeness ?? "",
    sourceTitle ? `${figures.source}: ${sourceTitle}` : "",
    figure.kind === "value" && figure.isSample ? figures.sample : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join(" · ");
}
