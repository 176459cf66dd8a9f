import "server-only";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { recordBriefing } from "@/lib/features/briefings/mutations/record-briefing";
import { readMakeBriefing } from "@/lib/features/briefings/schema/inputs";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { refuseFields } from "@/lib/http/field-faults";
import { readJson } from "@/lib/http/read-json";
import { orNotFound } from "@/lib/http/respond";
import { now } from "@/lib/shared/clock";

const MOST_BODY_BYTES = 16_384;

/** Makes the briefing that a request of the interface describes, or finds the one of the same figures. */
export async function answerMakeRequest(
  request: Request,
): Promise<{ readonly briefing: BriefingSummary; readonly isNew: boolean }> {
  // Before the body: nobody unknown is told what is wrong with it.
  await authorizeRequest(request);
  const read = readMakeBriefing(await readJson(request, MOST_BODY_BYTES), now());
  if (!read.ok) throw refuseFields(request, read.faults);
  const scope = await authorizeRequest(request, { provinceCode: read.value.province });
  const { id, isNew } = await recordBriefing({ scope, input: read.value }).catch((error: unknown) => {
    const isOtherPeriod = error instanceof AppError && error.code === "invalid_input";
    throw isOtherPeriod ? refuseFields(request, [{ path: "supersedes", code: "other_period" }]) : error;
  });
  const { content } = orNotFound(await loadBriefing({ scope, id }));
  return { briefing: content.briefing, isNew };
}
