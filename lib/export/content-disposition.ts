/** What no file system of an office machine takes in a name, and what would end the quoted string of a header. */
const RESERVED = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu;
/** Left as they are by RFC 5987; `encodeURIComponent` leaves these four more. */
const NOT_IN_EXTENDED = /['()*]/g;

/** A text as a part of a file name: slashes as hyphens, signs that a file system refuses left out, no dots at the ends. */
export function safeNamePart(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s*[\\/]\s*/g, "-")
    .replace(RESERVED, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
}

/**
 * The header that saves a file under a name with Vietnamese letters (RFC 6266): browsers take the second form, old programs
 * the first, which has the same name without accents. A name that is ASCII needs no second form.
 */
export function contentDisposition(fileName: string): string {
  const name = fileName.normalize("NFC").replace(RESERVED, "");
  const plain = asciiName(name);
  if (plain === name) return `attachment; filename="${name}"`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(name)}`;
}

/** `Bao cao thang 10-2026 - Ha Tinh`: accents dropped, đ as d, what is left beyond ASCII as an underscore. */
export function asciiName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^\x20-\x7e]/gu, "_");
}

function encodeExtended(name: string): string {
  return encodeURIComponent(name).replace(
    NOT_IN_EXTENDED,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
