import { createHash } from "node:crypto";
import { systemScope } from "@/lib/auth/system-scope";
import { closeDatabase } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefingFile } from "@/lib/features/briefings/loaders/load-briefing-file";
import { recordBriefing } from "@/lib/features/briefings/mutations/record-briefing";
import { readMakeBriefing } from "@/lib/features/briefings/schema/inputs";
import type { MakeBriefing } from "@/lib/features/briefings/types";
import { wordFault } from "@/lib/http/field-faults";
import { now } from "@/lib/shared/clock";
import { describeFailure, Refusal } from "../runtime/refusal.mjs";
import type { NamedFile } from "./keep-file";
import type { BriefingOptions } from "./options";

const say = (line: string) => console.error(line);

/** Makes or finds the record, then each document by itself: one that fails is named and leaves the others. */
export async function makeBriefingFiles(
  options: BriefingOptions,
  keep: (file: NamedFile) => string,
): Promise<{ readonly made: number; readonly failed: number }> {
  const input = readInput(options);
  const scope = await openProvince(input.province);
  const { id, isNew } = await recordBriefing({ scope, input });
  const detail = await loadBriefing({ scope, id });
  if (detail === null) throw new AppError("not_found");
  const { reference, state } = detail.content.briefing;
  say(`${reference} (${state}): ${isNew ? "lập mới / made" : "đã có / kept before"}, ${id}`);
  let failed = 0;
  for (const format of options.formats) {
    try {
      const file = await loadBriefingFile({ scope, id, format, language: options.language });
      if (file === null) throw new AppError("not_found");
      const path = keep(file);
      console.log(`${createHash("sha256").update(file.bytes).digest("hex")}  ${path}`);
    } catch (error) {
      failed += 1;
      say(`✗ ${format}: ${whatFailed(error)}`);
    }
  }
  await closeDatabase();
  return { made: options.formats.length - failed, failed };
}

/** By the rules of the page's form; what is wrong is said in both languages. */
function readInput({ fields }: BriefingOptions): MakeBriefing {
  const read = readMakeBriefing(fields, now());
  if (read.ok) return read.value;
  const lines = read.faults.map((fault) => {
    const option = fault.path === "asOf" ? "as-of" : fault.path;
    return `--${option}: ${wordFault(fault, "vi")} / ${wordFault(fault, "en")}`;
  });
  throw new Refusal(lines.join("; "));
}

async function openProvince(code: string) {
  try {
    return await systemScope(code);
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === "not_found";
    throw isUnknown
      ? new Refusal(`--province: không có tỉnh nào mang mã ${code} / no province has the code ${code}`)
      : error;
  }
}

/** The figure or picture to blame, where a document could not be drawn. */
function whatFailed(error: unknown): string {
  if (!(error instanceof AppError) || error.fields.length === 0) return describeFailure(error);
  return error.fields.map(({ message }) => message).join("; ");
}
