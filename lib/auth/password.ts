import "server-only";
import { hash, type Options, verify } from "@node-rs/argon2";

// The floor for argon2id in OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane. Argon2id is the
// package's default algorithm.
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const PARAMETERS: Options = { memoryCost: MEMORY_KIB, timeCost: PASSES, parallelism: LANES };

/** Longer input is not hashed: it only costs. */
export const PASSWORD_MAX_LENGTH = 256;

// Vietnamese keyboards send the same letter composed or decomposed.
const fold = (password: string) => password.normalize("NFC");

export function hashPassword(password: string): Promise<string> {
  return hash(fold(password), PARAMETERS);
}

let dummy: Promise<string> | undefined;

/**
 * Always one verification: without an account it runs against a hash that nothing fits, so that the time does not
 * tell whether the account exists.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(crypto.randomUUID());
  const fits = await verify(passwordHash ?? (await dummy), fold(password).slice(0, PASSWORD_MAX_LENGTH));
  return passwordHash !== null && password.length <= PASSWORD_MAX_LENGTH && fits;
}

export type PasswordVerifier = typeof verifyPassword;
