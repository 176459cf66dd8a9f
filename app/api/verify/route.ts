import { createHash } from "node:crypto";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { MOST_VERIFIED_BYTES } from "@/lib/features/briefings/constants";

/** Beside the file: the lines that part the fields of a form. */
const FRAME_BYTES = 4_096;

/** Each is held in memory while it is read; more at once would be too much for a small machine. */
const MOST_AT_ONCE = 6;
const RETRY_AFTER_SECONDS = 5;

let underWay = 0;

/**
 * Field `file` of a plain form: hashed and forgotten; the page that it leads to says whether it is ours. Not a server
 * action: those take forms of a few kilobytes.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    await authorizeRequest(request);
    const length = request.headers.get("content-length");
    if (length === null || Number(length) > MOST_VERIFIED_BYTES + FRAME_BYTES) return lead({ fault: "too_large" });
    if (underWay >= MOST_AT_ONCE) throw new AppError("rate_limited", { retryAfterSeconds: RETRY_AFTER_SECONDS });
    underWay += 1;
    return await readSum(request).finally(() => {
      underWay -= 1;
    });
  } catch (error) {
    if (error instanceof AppError && error.code === "unauthenticated") return lead({});
    return errorResponse(error, request);
  }
}

async function readSum(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  // A browser sends an empty file without a name where none was chosen.
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return lead({ fault: "no_file" });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return lead({ sha256: createHash("sha256").update(bytes).digest("hex") });
}

function lead(query: Readonly<Record<string, string>>): Response {
  const headers = { location: `/verify?${new URLSearchParams(query)}`, "cache-control": "no-store" };
  return new Response(null, { status: 303, headers });
}
