import { AppError } from "@/lib/errors/app-error";

/** A code in an address. What cannot be one is unknown, and never reaches the database: it refuses a NUL, say. */
export function parsePathCode(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)) return text;
  throw new AppError("not_found");
}
