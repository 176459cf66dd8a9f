const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** HTML has no way to write these; browsers would show them as unknown signs. */
const NOT_IN_HTML = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** A text as it is put between tags and into quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .normalize("NFC")
    .replace(NOT_IN_HTML, "")
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** A text within quotes of a style sheet; everything but letters and digits is written by its number. */
export function escapeCss(text: string): string {
  return text
    .normalize("NFC")
    .replace(NOT_IN_HTML, "")
    .replace(/[^\p{L}\p{N} .-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `);
}
