/** Why a text is not taken. */
export type TextFault = "required" | "too_long" | "control_characters";

type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: TextFault };

// What XML and the database refuse (halves of letters among it), and the signs that turn the direction of writing: what is
// read would not be what stands there.
const REFUSED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

// The same figure in other digits, or taken apart by signs that nobody sees, would print as it reads and yet pass the check
// of typed numbers, which knows one way to write them. Both come with texts that are pasted.
const WIDE = /[\uFF01-\uFF5E\p{Nd}]/gu;
const MARKS = /[\u00AD\u061C\u200B\u200E\u200F\u2060\uFEFF]/gu;
const INSIDE_NUMBER = /(?<=[\d.,%])\p{Default_Ignorable_Code_Point}+|\p{Default_Ignorable_Code_Point}+(?=[\d.,%])/gu;
const OTHER_DIGIT = /(?!\d)\p{Nd}/u;

/** A text that a person typed: NFC, lines ended by one sign, no space at the ends. Letters are counted as JavaScript does. */
export function readWritten(typed: string, rule: { readonly most: number; readonly isRequired: boolean }): Written {
  const text = withPlainNumbers(typed).normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\t", " ").trim();
  if (text === "" && rule.isRequired) return { ok: false, fault: "required" };
  if (text.length > rule.most) return { ok: false, fault: "too_long" };
  const isClean = !REFUSED.test(text.replaceAll("\n", "")) && !OTHER_DIGIT.test(text);
  return isClean ? { ok: true, text } : { ok: false, fault: "control_characters" };
}

function withPlainNumbers(typed: string): string {
  return typed
    .replace(WIDE, (sign) => sign.normalize("NFKC"))
    .replace(MARKS, "")
    .replace(INSIDE_NUMBER, "");
}
