/** Why a text is not taken. */
export type TextFault = "required" | "too_long" | "control_characters";

type Written = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: TextFault };

// What XML and the database refuse (halves of letters among it), and the signs that turn the direction of writing: what is
// read would not be what stands there.
const REFUSED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** A text that a person typed: NFC, lines ended by one sign, no space at the ends. Letters are counted as JavaScript does. */
export function readWritten(typed: string, rule: { readonly most: number; readonly isRequired: boolean }): Written {
  const text = typed.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\t", " ").trim();
  if (text === "" && rule.isRequired) return { ok: false, fault: "required" };
  if (text.length > rule.most) return { ok: false, fault: "too_long" };
  const isClean = !REFUSED.test(text.replaceAll("\n", ""));
  return isClean ? { ok: true, text } : { ok: false, fault: "control_characters" };
}
