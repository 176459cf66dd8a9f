import { AppError } from "@/lib/errors/app-error";
import { refuseFields } from "@/lib/http/field-faults";

/** Bodies up to this size are read (docs: methods, section 10); one byte more is answered with 413. */
export const MOST_BODY_BYTES = 16 * 1024 * 1024;

/**
 * The JSON of a request, whatever its content type says. The size is counted while reading, because a chunked body
 * announces none; text that is not UTF-8 or not JSON is refused with an empty path.
 */
export async function readJson(request: Request, mostBytes: number = MOST_BODY_BYTES): Promise<unknown> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw new AppError("too_large");
  try {
    return JSON.parse(await readText(request, mostBytes));
  } catch (error) {
    // The decoder throws a TypeError for what is not UTF-8, the parser a SyntaxError.
    const isUnreadable = error instanceof SyntaxError || error instanceof TypeError;
    throw isUnreadable ? refuseFields(request, [{ path: "", code: "unreadable_json" }]) : error;
  }
}

async function readText(request: Request, mostBytes: number): Promise<string> {
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new AppError("too_large");
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}
