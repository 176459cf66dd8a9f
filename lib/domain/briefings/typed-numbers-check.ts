import type { BriefingLanguage } from "./sentences/words";
import { findTypedNumbers, type TypedNumber } from "./typed-numbers";
import { pairNumbers } from "./typed-numbers-pairs";

/** A number that a person typed and the snapshot does not tell there; `expected` is the snapshot's, where one stood. */
export interface NumberConflict {
  readonly from: number;
  readonly to: number;
  readonly expected: string | null;
}

export interface NumberCheck {
  /** null for a standing text, beside which nothing was generated */
  readonly generated: string | null;
  readonly edited: string;
  readonly language: BriefingLanguage;
  /** all numbers that the briefing prints, normalised */
  readonly known: ReadonlySet<string>;
}

/**
 * Numbers in an edited paragraph that differ from the snapshot. A number that took the place of a generated one is told
 * with it, also when it is another figure of the briefing; a new one must be among those that the briefing prints.
 * Leaving text out and putting it in another order are no conflicts. In the order of the text; never throws.
 */
export function checkTypedNumbers({ generated, edited, language, known }: NumberCheck): NumberConflict[] {
  const numbers = findTypedNumbers(edited, language);
  const partners =
    generated === null || generated === edited ? null : pairNumbers({ generated, edited, numbers, language });
  if (generated === edited) return [];
  return numbers.flatMap((number): NumberConflict[] => {
    const partner = partners?.get(number);
    if (partner === undefined) return isKnown(number, known) ? [] : [conflict(number, null)];
    if (partner.normal === null || partner.normal !== number.normal) return [conflict(number, partner.text)];
    return isMixedUp(number, partner) ? [mixedUp({ number, partner, generated: generated ?? "" })] : [];
  });
}

function isKnown({ normal }: TypedNumber, known: ReadonlySet<string>): boolean {
  return normal !== null && (known.has(normal) || known.has(normal.replace(/^-/, "")));
}

function conflict({ from, to }: TypedNumber, expected: string | null): NumberConflict {
  return { from, to, expected };
}

/** Percent and percentage points are never the same, even where the digits are. */
function isMixedUp(number: TypedNumber, partner: TypedNumber): boolean {
  return number.kind !== partner.kind && number.kind !== "plain" && partner.kind !== "plain";
}

function mixedUp(input: { number: TypedNumber; partner: TypedNumber; generated: string }): NumberConflict {
  const { number, partner, generated } = input;
  const expected = generated.slice(partner.from, partner.toWithSign);
  return { from: number.from, to: number.toWithSign, expected };
}
