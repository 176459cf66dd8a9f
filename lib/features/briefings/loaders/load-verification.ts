import "server-only";

import { createHash } from "node:crypto";
import { MOST_VERIFIED_BYTES } from "@/lib/features/briefings/constants";
import { isKnownFile } from "@/lib/features/briefings/data/get-file";
import type { Verification } from "@/lib/features/briefings/types";

/** Whether a file is one of ours, unchanged: yes or no, and nothing more, so that anybody signed in may ask. */
export async function loadVerification(bytes: Uint8Array): Promise<Verification> {
  if (bytes.byteLength > MOST_VERIFIED_BYTES) return "too_large";
  const hash = createHash("sha256").update(bytes).digest("hex");
  return (await isKnownFile(hash)) ? "ours" : "not_ours";
}
