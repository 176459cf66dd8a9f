import { FILE_FORMATS, type FileFormat } from "@/lib/export/briefings/file-formats";
import { median, round } from "./statistics";

export interface FormatTime {
  readonly format: FileFormat;
  /** With the programs and fonts still to be loaded. */
  readonly firstSeconds: number;
  /** From the request to the bytes, median of the rounds after it. */
  readonly seconds: number;
  readonly kib: number;
  /** The part that could not be drawn; the times are then of nothing. */
  readonly failure: string | null;
}

/** October of Hà Tĩnh as the command makes it, then each of its files as a request asks for them: anew, being a draft. */
export async function timeFormats(rounds: number) {
  const { systemScope } = await import("@/lib/auth/system-scope");
  const { recordBriefing } = await import("@/lib/features/briefings/mutations/record-briefing");
  const { readMakeBriefing } = await import("@/lib/features/briefings/schema/inputs");
  const { loadBriefingFile } = await import("@/lib/features/briefings/loaders/load-briefing-file");
  const scope = await systemScope("42");
  const read = readMakeBriefing({ province: "42", kind: "monthly", period: "2026-10" }, new Date());
  if (!read.ok) throw new Error("October 2026 has not ended on this machine's clock");
  const made = await time(() => recordBriefing({ scope, input: read.value }));
  const formats: FormatTime[] = [];
  for (const format of FILE_FORMATS) {
    const draw = () => loadBriefingFile({ scope, id: made.result.id, format, language: "vi" });
    formats.push({ format, ...(await timeFormat(draw, rounds)) });
  }
  return { makeSeconds: made.seconds, formats };
}

async function timeFormat(draw: () => Promise<{ readonly bytes: Uint8Array } | null>, rounds: number) {
  try {
    const first = await time(draw);
    const further: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) further.push((await time(draw)).seconds);
    const kib = round((first.result?.bytes.byteLength ?? 0) / 1024);
    return { firstSeconds: first.seconds, seconds: round(median(further)), kib, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { firstSeconds: 0, seconds: 0, kib: 0, failure };
  }
}

async function time<Result>(work: () => Promise<Result>): Promise<{ seconds: number; result: Result }> {
  const began = performance.now();
  const result = await work();
  return { seconds: round((performance.now() - began) / 1000), result };
}
