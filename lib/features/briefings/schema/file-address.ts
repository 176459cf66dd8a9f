import { z } from "zod";
import { BRIEFING_FORMATS, type BriefingFormat } from "@/lib/features/briefings/types";

/** The last part of a file's address, `<id>.docx` or `<id>.leader.pdf`; null where it names no file. */
export function readFileAddress(text: string): { readonly id: string; readonly format: BriefingFormat } | null {
  const [id = "", ...ending] = text.split(".");
  const format = BRIEFING_FORMATS.find((one) => one === ending.join("."));
  return format !== undefined && z.uuid().safeParse(id).success ? { id, format } : null;
}
