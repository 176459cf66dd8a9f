import { Prisma } from "@/lib/db/generated/client";

const UNIQUE_VIOLATION = "P2002";
/** Deadlock or serialization failure: nothing was written, and the same work may succeed at once. */
const WRITE_CONFLICT = "P2034";

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}

/** Somebody else wrote the same row first. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, UNIQUE_VIOLATION);
}

export function isWriteConflict(error: unknown): boolean {
  return hasCode(error, WRITE_CONFLICT);
}
