import { AppError } from "@/lib/errors/app-error";
import { parseAcceptLanguage } from "@/lib/errors/request-language";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export type FaultCode = keyof Messages["api"]["faults"];

/** What is wrong with one field of a request; worded only when it is answered. */
export interface FieldFault {
  readonly path: string;
  readonly code: FaultCode;
  /** The value that the message names: a limit, or the words that are allowed. */
  readonly detail?: number | string;
}

/** More would not help the caller, and an answer must stay small whatever was sent. */
export const MOST_FAULTS = 100;
const LONGEST_PATH = 300;

/** The refusal of a request for its fields, in the language that the caller asked for. */
export function refuseFields(request: Request, faults: readonly FieldFault[]): AppError {
  const language = parseAcceptLanguage(request.headers.get("accept-language"));
  const fields = faults.slice(0, MOST_FAULTS).map((fault) => ({
    path: shortenPath(fault.path),
    message: wordFault(fault, language),
  }));
  return new AppError("invalid_input", { fields });
}

/** The sentence that says what is wrong with a field. */
export function wordFault({ code, detail = "" }: FieldFault, language: Language): string {
  const word: string | ((detail: string) => string) = getMessages(language).api.faults[code];
  if (typeof word === "string") return word;
  return word(typeof detail === "number" ? formatNumber(detail, { language }) : detail);
}

/** An unknown key can be as long as the body itself. */
function shortenPath(path: string): string {
  return path.length <= LONGEST_PATH ? path : `${path.slice(0, LONGEST_PATH)}…`;
}
