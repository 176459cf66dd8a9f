import { FACT_ARITHMETIC, type FactArithmetic } from "@/lib/features/facts/constants";
import type { FactEntry } from "@/lib/features/facts/types";
import { formatNumber, formatRange } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Facts = readonly FactEntry[];

/** The sum behind a contradiction, line by line, from the published values; nothing where one of them is missing. */
export function explainArithmetic(code: string, facts: Facts, language: Language): readonly string[] {
  const arithmetic = FACT_ARITHMETIC.find((one) => one.conflict === code);
  return arithmetic === undefined ? [] : (linesOf(arithmetic, facts, language) ?? []);
}

function linesOf(arithmetic: FactArithmetic, facts: Facts, language: Language): readonly string[] | null {
  const { conflicts: words } = getMessages(language).provinces;
  const print = (value: number) => formatNumber(value, { language });
  switch (arithmetic.kind) {
    case "sum": {
      const whole = publishedValue(arithmetic.whole, facts);
      const parts = arithmetic.parts.flatMap((id) => publishedValue(id, facts) ?? []);
      if (whole === null || parts.length < arithmetic.parts.length) return null;
      const sum = parts.reduce((total, part) => total + part, 0);
      return [words.sum(parts.map(print).join(" + "), print(sum), print(whole), print(Math.abs(whole - sum)))];
    }
    case "part_exceeds_whole": {
      const [whole, part] = [publishedValue(arithmetic.whole, facts), publishedValue(arithmetic.part, facts)];
      if (whole === null || part === null || part <= whole) return null;
      return [words.exceeds(print(part), print(whole), print(part - whole))];
    }
    case "bridge":
      return bridgeLines(arithmetic, facts, language);
    case "coverage": {
      const [inside, outside] = [publishedValue(arithmetic.inside, facts), publishedValue(arithmetic.outside, facts)];
      return inside === null || outside === null ? null : [words.coverage(print(inside), print(outside))];
    }
  }
}

function bridgeLines(
  arithmetic: Extract<FactArithmetic, { kind: "bridge" }>,
  facts: Facts,
  language: Language,
): readonly string[] | null {
  const { conflicts: words } = getMessages(language).provinces;
  const print = (value: number) => formatNumber(value, { language });
  const [floor, stations, short] = [arithmetic.floor, arithmetic.stations, arithmetic.shortfall].map((id) =>
    publishedValue(id, facts),
  );
  const moved = facts.find((fact) => fact.id === arithmetic.moved);
  if (floor == null || stations == null || short == null || moved?.value == null) return null;
  const most = moved.valueTo ?? moved.value;
  const range = (from: number, to: number) => (from === to ? print(from) : formatRange({ from, to }, { language }));
  const need = floor * stations;
  return [
    words.need(print(stations), print(floor), print(need)),
    words.inPost(print(need), print(short), print(need - short)),
    words.moved(print(short), range(moved.value, most), range(short - most, short - moved.value)),
  ];
}

function publishedValue(id: string, facts: Facts): number | null {
  return facts.find((fact) => fact.id === id)?.value ?? null;
}
