import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { canMakeBriefing } from "@/lib/features/briefings/access";
import type { BriefingRow } from "@/lib/features/briefings/data/get-briefing";
import type { EDITS, TextRow } from "@/lib/features/briefings/data/list-texts";
import { stateOf } from "@/lib/features/briefings/data/summary-row";
import { kindOfTextKey } from "@/lib/features/briefings/schema/text-key";
import type { TextOutcome } from "@/lib/features/briefings/types";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { now } from "@/lib/shared/clock";
import { openBriefing } from "./open-briefing";
import { requireTextKey } from "./require-text-key";

type Place = { readonly language: Language; readonly key: string };
type Words = { readonly text: string; readonly isOff: boolean };

/**
 * Puts words in place of a generated paragraph, or as a standing text; `words` null takes them away again. The words are
 * checked already. What is typed over words that came after `basis` is not taken: the answer shows them.
 *
 * Throws `not_found` without the right and for a key that the briefing does not have.
 */
export async function recordBriefingText(
  options: Place & {
    readonly scope: AuthorizedScope;
    readonly id: string;
    readonly words: Words | null;
    /** The row that the form was made from; null where the generated text stood. */
    readonly basis: string | null;
  },
): Promise<TextOutcome> {
  const { scope, id, language, key, basis } = options;
  // A whole part has no words of its own; it is switched.
  if (kindOfTextKey(key) === "part") throw new AppError("not_found");
  return inTransaction(async (tx) => {
    const briefing = await openDraft(tx, { scope, id });
    if (briefing.state !== "draft") return { kind: "not_draft", state: briefing.state };
    const generated = requireTextKey(briefing.row, { language, key });
    // Words that say what the rules say anyway are no edit.
    const isAsGenerated = options.words?.isOff === false && options.words.text === generated;
    const words = isAsGenerated ? null : options.words;
    const current = await getCurrent(tx, { briefingId: id, language, key });
    if (isSame(current, words)) return { kind: "saved" };
    if ((current === null ? null : String(current.id)) !== basis) {
      return { kind: "conflict", current: current && toVersion(current, language) };
    }
    await replace(tx, { briefing: briefing.row, place: { language, key }, current, words, actorId: scope.userId });
    return { kind: "saved" };
  });
}

/** Switches a section, a part of the results or a paragraph off or on, in both languages. */
export function recordBriefingSwitch(options: {
  readonly scope: AuthorizedScope;
  readonly id: string;
  readonly key: string;
  readonly isOff: boolean;
}): Promise<TextOutcome> {
  const { scope, id, key, isOff } = options;
  return inTransaction(async (tx) => {
    const briefing = await openDraft(tx, { scope, id });
    if (briefing.state !== "draft") return { kind: "not_draft", state: briefing.state };
    for (const language of LANGUAGES) {
      requireTextKey(briefing.row, { language, key });
      const current = await getCurrent(tx, { briefingId: id, language, key });
      if ((current?.isOff ?? false) === isOff) continue;
      // Words that were typed before it was switched off are there again when it is switched on.
      const text = current?.text ?? "";
      const words = text === "" && !isOff ? null : { text, isOff };
      await replace(tx, { briefing: briefing.row, place: { language, key }, current, words, actorId: scope.userId });
    }
    return { kind: "saved" };
  });
}

async function openDraft(tx: Transaction, asked: { readonly scope: AuthorizedScope; readonly id: string }) {
  const row = await openBriefing(tx, asked);
  if (!canMakeBriefing(asked.scope, row.provinceCode)) throw new AppError("not_found");
  return { row, state: stateOf(row) };
}

function getCurrent(tx: Transaction, place: Place & { readonly briefingId: string }) {
  return tx.briefingText.findFirst({ where: { ...place, supersededAt: null } });
}

type CurrentRow = NonNullable<Awaited<ReturnType<typeof getCurrent>>>;

function isSame(current: CurrentRow | null, words: Words | null): boolean {
  if (current === null || words === null) return current === words;
  return current.text === words.text && current.isOff === words.isOff;
}

function toVersion(row: CurrentRow, language: TextRow["language"]) {
  const { id, key, text, isOff, recordedAt } = row;
  return { id: String(id), language, key, text, isOff, at: recordedAt, by: null };
}

async function replace(
  tx: Transaction,
  change: {
    readonly briefing: BriefingRow;
    readonly place: Place;
    readonly current: CurrentRow | null;
    readonly words: Words | null;
    readonly actorId: string;
  },
): Promise<void> {
  const { briefing, place, current, words, actorId } = change;
  const at = now();
  if (current !== null) await tx.briefingText.update({ where: { id: current.id }, data: { supersededAt: at } });
  if (words !== null) {
    const written = { recordedAt: at, recordedById: actorId };
    await tx.briefingText.create({ data: { briefingId: briefing.id, ...place, ...words, ...written } });
  }
  await recordAudit(tx, {
    at,
    actorId,
    action: actionOf(current, words),
    subjectTable: "briefing",
    subjectId: briefing.id,
    provinceCode: briefing.provinceCode,
    details: { number: briefing.number, ...place, isOff: words?.isOff ?? false },
  });
}

function actionOf(current: CurrentRow | null, words: Words | null): (typeof EDITS)[number] {
  if ((current?.isOff ?? false) !== (words?.isOff ?? false)) return "briefing.part_switched";
  return words === null ? "briefing.text_cleared" : "briefing.text_written";
}
