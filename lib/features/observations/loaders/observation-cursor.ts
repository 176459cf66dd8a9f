import { createHash } from "node:crypto";
import { type IsoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";

/** Where a page ended: the order of the list is by these three. */
export type ObservationPosition = { readonly to: IsoDate; readonly unitCode: string; readonly id: bigint };

const SHAPE = /^observations:([0-9a-f]{16}):(\d{4}-\d{2}-\d{2}):([A-Za-z0-9-]{1,32}):([1-9]\d{0,18})$/;
const BIGGEST_ID = 2n ** 63n - 1n;

/** The cursor names the question too: a position in one list means nothing in another. */
export function encodeCursor(position: ObservationPosition, question: string): string {
  const text = `observations:${digestOf(question)}:${position.to}:${position.unitCode}:${position.id}`;
  return Buffer.from(text, "utf8").toString("base64url");
}

/** Null for what this list never gave out for this question. */
export function decodeCursor(cursor: string, question: string): ObservationPosition | null {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const [, digest, day = "", unitCode = "", idText = ""] = SHAPE.exec(text) ?? [];
  const to = parseIsoDate(day);
  if (digest !== digestOf(question) || to === null || BigInt(idText) > BIGGEST_ID) return null;
  const position = { to, unitCode, id: BigInt(idText) };
  // Base64 has several spellings of one text; the one given out is the only one taken.
  return encodeCursor(position, question) === cursor ? position : null;
}

function digestOf(question: string): string {
  return createHash("sha256").update(question).digest("hex").slice(0, 16);
}
