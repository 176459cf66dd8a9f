import "server-only";

import { AppError } from "@/lib/errors/app-error";
import type { BriefingRow } from "@/lib/features/briefings/data/get-briefing";
import { parseSnapshot } from "@/lib/features/briefings/schema/snapshot";
import { kindOfTextKey } from "@/lib/features/briefings/schema/text-key";
import type { Language } from "@/lib/i18n/language";

/** The generated text of a key, null where there is none to generate; throws `not_found` for a key of no part of the briefing. */
export function requireTextKey(
  briefing: BriefingRow,
  asked: { readonly language: Language; readonly key: string },
): string | null {
  if (kindOfTextKey(asked.key) !== "paragraph") return null;
  const paragraph = parseSnapshot(briefing.snapshot).paragraphs.find((one) => one.key === asked.key);
  if (paragraph === undefined) throw new AppError("not_found");
  return paragraph.text[asked.language];
}
