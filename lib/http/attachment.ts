/** What cannot stand in a header or a file's name on some system. */
const UNSAFE = /[\p{Cc}\p{Cs}"\\/:*?<>|]/gu;
const LATIN_D: Readonly<Record<string, string>> = { đ: "d", Đ: "D" };

/**
 * The headers of a file to save. Its name keeps its Vietnamese letters for browsers that know RFC 5987 (all in use), with
 * one of ASCII letters beside it.
 */
export function attachmentHeaders(file: { readonly fileName: string; readonly contentType: string }) {
  const name = file.fileName.normalize("NFC").replaceAll(UNSAFE, "-");
  return {
    "content-type": file.contentType,
    "content-disposition": `attachment; filename="${toAscii(name)}"; filename*=UTF-8''${encodeRfc5987(name)}`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
}

function toAscii(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, (letter) => LATIN_D[letter] ?? letter)
    .replaceAll(/[^\x20-\x7e]/g, "_");
}

/** encodeURIComponent leaves some signs that the RFC's `attr-char` does not hold. */
function encodeRfc5987(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
