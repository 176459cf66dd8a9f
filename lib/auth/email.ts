import { createHash } from "node:crypto";

/** What sign-in looks up: a person types an address with capitals, a space behind it, or decomposed accents. */
export function foldEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase();
}

/** Keys the count of failures, so that an address without an account is neither stored nor told apart. */
export function digestEmail(email: string): string {
  return createHash("sha256").update(foldEmail(email)).digest("hex");
}
