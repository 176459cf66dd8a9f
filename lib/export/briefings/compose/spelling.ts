/**
 * Where the tone mark of "ủy" stands: digests of the Party's guidance disagree (docs: domain, section 4.2). One choice for all
 * fixed words of documents; what people wrote stays as they wrote it.
 */
export const SPELLING_OF_UY: "ủy" | "uỷ" = "ủy";

const OTHER = { ủy: ["uỷ", "UỶ"], uỷ: ["ủy", "ỦY"] } as const;

/** Fixed words with the tone mark where it is to be; words such as "thủy" are left alone. */
export function spell(text: string, spelling: "ủy" | "uỷ" = SPELLING_OF_UY): string {
  const [lower, upper] = OTHER[spelling];
  const found = new RegExp(
    `(?<!\\p{L})(${lower}|${upper}|${lower[0]?.toUpperCase()}${lower.slice(1)})(?!\\p{L})`,
    "gu",
  );
  return text.normalize("NFC").replace(found, (word) => {
    if (word === upper) return spelling.toLocaleUpperCase("vi");
    return word === lower ? spelling : spelling.slice(0, 1).toLocaleUpperCase("vi") + spelling.slice(1);
  });
}
