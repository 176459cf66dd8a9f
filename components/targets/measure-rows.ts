import { perPeopleOf } from "@/components/indicators/ratio-base";
import { computeNeededCount } from "@/lib/domain/targets/needed-count";
import type { MeasureView, TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";

export type MeasureRow = {
  readonly name: string;
  readonly role: string;
  readonly definition: string;
  readonly value: string;
  readonly count: string;
  readonly change: string;
};

type Asked = {
  readonly target: TargetDetail;
  readonly measures: NonNullable<TargetDetail["measures"]>;
  readonly language: Language;
};

export function measureName({ indicatorCode, name }: MeasureView, language: Language): string {
  const names: Readonly<Record<string, string>> = getMessages(language).target.measures.names;
  return names[indicatorCode] ?? name[language];
}

/** The measure judged, the other one, and what lies between them. */
export function listMeasureRows(asked: Asked): MeasureRow[] {
  const { target, measures, language } = asked;
  const { measures: words } = getMessages(language).target;
  const { judged, other } = measures;
  const print = targetPrint(target, language);
  const [own, besides] = [ratioOf(judged), ratioOf(other)];
  const [ownCount, otherCount] = [countOf(target, judged), countOf(target, other)];
  const signed = (value: number, digits: number) => formatNumber(value, { language, digits, sign: "always" });
  return [
    rowOf({ ...asked, measure: judged, role: words.judged }),
    rowOf({ ...asked, measure: other, role: words.beside }),
    {
      name: words.difference,
      role: words.differenceWords,
      definition: "",
      value: own === null || besides === null ? MISSING : signed(besides - own, Math.max(print.digits, 1)),
      count: ownCount === null || otherCount === null ? MISSING : signed(otherCount - ownCount, 0),
      change: "",
    },
  ];
}

function rowOf(options: Asked & { readonly measure: MeasureView; readonly role: string }): MeasureRow {
  const { target, measure, role, language } = options;
  const print = targetPrint(target, language);
  const value = ratioOf(measure);
  const count = countOf(target, measure);
  const [first, last] = [measure.series[0], measure.series.at(-1)];
  const digits = Math.max(print.digits, 1);
  return {
    name: measureName(measure, language),
    role,
    definition: measure.definition[language],
    value: value === null ? MISSING : formatNumber(value, { language, digits }),
    count: count === null ? MISSING : formatNumber(count, { language }),
    change:
      first === undefined || last === undefined
        ? MISSING
        : `${formatNumber(last.value - first.value, { language, digits, sign: "always" })} (${formatShortMonth(first.date)})`,
  };
}

function ratioOf({ actual }: MeasureView): number | null {
  return actual.kind === "value" ? actual.value : null;
}

/** The beds behind the ratio, by the population that it was worked out with. */
function countOf({ indicator }: TargetDetail, { actual }: MeasureView): number | null {
  const per = perPeopleOf(indicator.unitCode);
  if (actual.kind === "missing" || actual.population === null || per === null) return null;
  return computeNeededCount({ goal: actual.value, people: actual.population.people, per, actual: null }).needed;
}

/** Both series, one row a date, with the difference. */
export function measureSeriesTable({ target, measures, language }: Asked) {
  const { measures: words } = getMessages(language).target;
  const { judged, other } = measures;
  const digits = Math.max(targetPrint(target, language).digits, 1);
  const print = (value: number | undefined) =>
    value === undefined ? MISSING : formatNumber(value, { language, digits });
  const dates = [...new Set([...judged.series, ...other.series].map((point) => point.date))].sort();
  const on = ({ series }: MeasureView, date: string) => series.find((point) => point.date === date)?.value;
  return {
    headers: [words.date, measureName(judged, language), measureName(other, language), words.difference],
    rows: dates.map((date) => {
      const [own, besides] = [on(judged, date), on(other, date)];
      const between = own === undefined || besides === undefined ? undefined : besides - own;
      return [formatDate(date, language), print(own), print(besides), print(between)];
    }),
  };
}
