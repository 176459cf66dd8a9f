import { resolve } from "node:path";
import { FILE_FORMATS, type FileFormat } from "@/lib/export/briefings/file-formats";
import { isLanguage, type Language } from "@/lib/i18n/language";
import { Refusal } from "../runtime/refusal.mjs";

const USAGE =
  "npm run briefing -- --province 42 --kind monthly --period 2026-10 --out DIR [--layout state|party] [--regime calendar|administrative] [--as-of 2026-10-31] [--language vi|en] [--formats docx,pdf,xlsx,html,csv,json,leader.pdf]";

export interface BriefingOptions {
  /** Absolute. */
  readonly out: string;
  readonly language: Language;
  readonly formats: readonly FileFormat[];
  /** What the form of the page would send: the same rules read it. */
  readonly fields: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, string | undefined>>;

/** What was asked on the command line; what is missing or unknown is refused with the usage. */
export function readBriefingOptions(values: Values): BriefingOptions {
  const { out, language = "vi", formats = FILE_FORMATS.join(",") } = values;
  const missing = ["province", "kind", "period", "out"].filter((name) => !values[name]);
  if (missing.length > 0 || !out) throw refuse(`thiếu / missing: ${missing.map((name) => `--${name}`).join(", ")}`);
  if (!isLanguage(language)) throw refuse(`--language: vi, en`);
  const { province, kind, period, regime, layout, "as-of": asOf } = values;
  const given = Object.entries({ province, kind, period, regime, layout, asOf });
  const fields = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { out: resolve(out), language, formats: readFormats(formats), fields: Object.fromEntries(fields) };
}

function readFormats(text: string): readonly FileFormat[] {
  const asked = text.split(",").map((one) => one.trim());
  const unknown = asked.filter((one) => !FILE_FORMATS.some((format) => format === one));
  if (unknown.length > 0) throw refuse(`--formats: ${unknown.join(", ")}`);
  return FILE_FORMATS.filter((format) => asked.includes(format));
}

function refuse(what: string): Refusal {
  return new Refusal(`Lệnh chưa đúng / not understood: ${what}. ${USAGE}`);
}
