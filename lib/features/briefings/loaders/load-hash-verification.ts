import "server-only";

import { isKnownFile } from "@/lib/features/briefings/data/get-file";

const SHA_256 = /^[0-9a-f]{64}$/;

/** Whether a file with this SHA-256 (hex) is one of ours: yes or no, and nothing more; null where the text is none. */
export async function loadHashVerification(hash: string): Promise<"ours" | "not_ours" | null> {
  if (!SHA_256.test(hash)) return null;
  return (await isKnownFile(hash)) ? "ours" : "not_ours";
}
