import { createHash } from "node:crypto";

interface Drawn {
  readonly html: string;
  readonly policy: string;
}

const NONCE = /'nonce-([A-Za-z0-9+/]{22}==)'/;
const OPENING = /<(?:script|style)\b[^>]*>?/gi;
const INLINE_SCRIPT = /<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** ` 'sha256-…'` for each of the inline elements. */
function hashesOf(html: string, pattern: RegExp): string {
  const bodies = new Set([...html.matchAll(pattern)].map(([, body = ""]) => body));
  return [...bodies].map((body) => ` 'sha256-${createHash("sha256").update(body).digest("base64")}'`).join("");
}

/**
 * The page without its nonce, and the policy that names its scripts by what they say instead: a page sent twice must
 * not carry a secret of one answer. Only what the drawing marked is named; a page with an unmarked script, which the
 * nonce would have stopped, gives null and is not kept.
 */
export function replaceNonceByHashes({ html, policy }: Drawn): Drawn | null {
  const nonce = NONCE.exec(policy)?.[1];
  if (nonce === undefined) return null;
  const mark = `nonce="${nonce}"`;
  if (!(html.match(OPENING) ?? []).every((element) => element.includes(mark))) return null;
  const plain = html
    .replaceAll(` ${mark}`, "")
    // In the payload for the browser: an attribute that is not there.
    .replaceAll(`\\"nonce\\":\\"${nonce}\\"`, '\\"nonce\\":\\"$undefined\\"');
  if (plain.includes(nonce)) return null;
  return {
    html: plain,
    policy: policy
      // 'strict-dynamic' would switch 'self' off, and scripts with an address carry no nonce any more.
      .replace(` 'nonce-${nonce}' 'strict-dynamic'`, hashesOf(plain, INLINE_SCRIPT))
      .replace(` 'nonce-${nonce}'`, hashesOf(plain, INLINE_STYLE)),
  };
}
