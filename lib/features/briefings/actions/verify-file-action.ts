"use server";
import { requireActor } from "@/lib/auth/require-actor";
import { MOST_VERIFIED_BYTES } from "@/lib/features/briefings/constants";
import { loadVerification } from "@/lib/features/briefings/loaders/load-verification";
import type { VerifyFormState } from "@/lib/features/briefings/types";

/** Field `file`. It is read, hashed and forgotten. */
export async function verifyFileAction(_previous: VerifyFormState, form: FormData): Promise<VerifyFormState> {
  await requireActor();
  const file = form.get("file");
  // A browser sends an empty file without a name where none was chosen.
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return { answer: "no_file" };
  if (file.size > MOST_VERIFIED_BYTES) return { answer: "too_large" };
  return { answer: await loadVerification(await file.bytes()) };
}
