import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { composeParagraphs } from "@/lib/domain/briefings/sentences/compose-paragraphs";
import { AppError } from "@/lib/errors/app-error";
import { canMakeBriefing } from "@/lib/features/briefings/access";
import { briefingWords } from "@/lib/features/briefings/loaders/briefing-words";
import { takeSnapshot } from "@/lib/features/briefings/loaders/take-snapshot";
import type { MakeBriefing } from "@/lib/features/briefings/types";
import { insertBriefing, type MadeBriefing } from "./insert-briefing";

/**
 * Freezes the figures of a province and a period, with the sentences that rules make of them, in a numbered draft; what was
 * made of the same figures before is answered again. Refusals as of `insertBriefing`.
 */
export async function recordBriefing(options: {
  readonly scope: AuthorizedScope;
  readonly input: MakeBriefing;
}): Promise<MadeBriefing> {
  const { scope, input } = options;
  const { province: provinceCode, kind, regime, layout, period, asOf, knownOn, supersedes: supersedesId } = input;
  // Before the figures are read, which takes a while.
  if (!canMakeBriefing(scope, provinceCode)) throw new AppError("not_found");
  const figures = await takeSnapshot({ scope, provinceCode, kind, regime, period, asOf, knownOn });
  if (figures === null) throw new AppError("not_found");
  const snapshot = { ...figures, paragraphs: composeParagraphs(figures, briefingWords()) };
  return insertBriefing({ scope, snapshot, layout, knownOn, supersedesId });
}
