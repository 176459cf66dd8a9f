import type { BriefingLanguage } from "./sentences/words";
import { maskFreeNumbers } from "./typed-numbers-free";

/** A figure found in a text: where it stands, as it was typed, and as an exact decimal ("14.6"). */
export interface TypedNumber {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** null where it is not a number in the language: "14.6" in Vietnamese */
  readonly normal: string | null;
  readonly kind: "plain" | "percent" | "points";
  /** end of the number with its percent sign or "điểm %" */
  readonly toWithSign: number;
}

const NUMBER = /(?:(?<=^|[\s(])[-\u2212+])?\d(?:[\d.,]*\d)?/gu;
const POINTS = /^\s?(?:điểm\s?%|điểm phần trăm|percentage points?)/u;
const PERCENT = /^\s?%/u;

const SHAPES: Readonly<Record<BriefingLanguage, { shape: RegExp; group: RegExp; decimal: string }>> = {
  vi: { shape: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: /\./g, decimal: "," },
  en: { shape: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: /,/g, decimal: "." },
};

/**
 * The figures typed in a text, in order. Dates, years, numbers of documents and articles, references, codes and the
 * ordinals of headings are no figures. Sources: docs: domain, section 4.4 (by locale, never guessed).
 */
export function findTypedNumbers(text: string, language: BriefingLanguage): TypedNumber[] {
  const masked = maskFreeNumbers(text);
  return Array.from(masked.matchAll(NUMBER), (match) => {
    const from = match.index;
    const to = from + match[0].length;
    const rest = text.slice(to);
    const points = POINTS.exec(rest);
    const sign = points ?? PERCENT.exec(rest);
    return {
      from,
      to,
      text: match[0],
      normal: normalNumber(match[0], language),
      kind: points !== null ? "points" : sign !== null ? "percent" : "plain",
      toWithSign: to + (sign?.[0].length ?? 0),
    };
  });
}

/** An exact decimal without needless zeros: "1.622.901" is "1622901", "14,60" is "14.6"; null where it is no number there. */
export function normalNumber(text: string, language: BriefingLanguage): string | null {
  const { shape, group, decimal } = SHAPES[language];
  const typed = text.replace(/\u2212/g, "-");
  if (!shape.test(typed)) return null;
  const plain = typed.replace(/^\+/, "").replace(group, "").replace(decimal, ".");
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const kept = fraction.replace(/0+$/, "");
  const digits = whole.replace(/^0+(?=\d)/, "") + (kept === "" ? "" : `.${kept}`);
  return digits === "0" ? digits : sign + digits;
}
