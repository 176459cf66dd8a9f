import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SECRET_BYTES = 32;

/** Reads the secret, or makes it once: 32 random bytes, readable by the owner only (mode 600). */
export function readOrMakeSecret(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) {
    // Written whole under another name first: a start that is killed here leaves no half secret.
    writeFileSync(`${path}.draft`, randomBytes(SECRET_BYTES).toString("base64url"), { mode: 0o600 });
    renameSync(`${path}.draft`, path);
  }
  chmodSync(path, 0o600);
  return readFileSync(path, "utf8").trim();
}
