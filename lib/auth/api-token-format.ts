import { createHash, randomBytes } from "node:crypto";

const PREFIX = "moc_";
const BYTES = 32;
/** 32 bytes in base64url are 43 letters. */
const FORM = /^moc_[A-Za-z0-9_-]{43}$/;

export function makeApiToken(): string {
  return PREFIX + randomBytes(BYTES).toString("base64url");
}

/** A plain SHA-256 is enough for 256 random bits: there is nothing to guess. */
export function hashApiToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The token of an `Authorization: Bearer` header; undefined without such a header, null when it cannot be one of ours. */
export function parseBearerToken(header: string | null): string | null | undefined {
  if (header === null) return undefined;
  const [scheme, token, ...rest] = header.trim().split(/\s+/);
  const isOurs = scheme?.toLowerCase() === "bearer" && token !== undefined && rest.length === 0 && FORM.test(token);
  return isOurs ? token : null;
}
