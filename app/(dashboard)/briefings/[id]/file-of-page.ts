import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { contentDisposition } from "@/lib/export/content-disposition";
import { loadBriefingProvince } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefingFile } from "@/lib/features/briefings/loaders/load-briefing-file";
import { BRIEFING_FORMATS } from "@/lib/features/briefings/types";
import { orNotFound } from "@/lib/http/respond";
import { LANGUAGES } from "@/lib/i18n/language";

type Asked = { readonly id: string; readonly file: string };

/** A document to save (`vi.docx`). What could not be drawn is told on the briefing's page, with the part that failed. */
export async function fileOfPage(request: Request, { id, file }: Asked): Promise<Response> {
  const { language, format } = readName(file);
  try {
    await authorizeRequest(request);
    if (language === undefined || format === undefined) throw new AppError("not_found");
    const scope = await authorizeRequest(request, { provinceCode: await loadBriefingProvince(id) });
    const made = orNotFound(await loadBriefingFile({ scope, id, format, language }));
    const headers = {
      "content-type": made.contentType,
      "content-disposition": contentDisposition(made.fileName),
      "content-length": String(made.bytes.byteLength),
      "cache-control": "private, no-store",
    };
    return new Response(made.bytes, { headers });
  } catch (error) {
    if (error instanceof AppError && error.code === "internal") return toPage({ id, format, error });
    if (error instanceof AppError && error.code === "unauthenticated")
      return to("/sign-in", { next: `/briefings/${id}` });
    return errorResponse(error, request);
  }
}

function readName(file: string) {
  const [lang = "", ...ending] = file.split(".");
  return {
    language: LANGUAGES.find((one) => one === lang),
    format: BRIEFING_FORMATS.find((one) => one === ending.join(".")),
  };
}

function toPage({ id, format, error }: { id: string; format: string | undefined; error: AppError }): Response {
  return to(`/briefings/${id}`, { failed: format ?? "", part: error.fields?.[0]?.path ?? "" });
}

function to(path: string, query: Readonly<Record<string, string>>): Response {
  const headers = { location: `${path}?${new URLSearchParams(query)}`, "cache-control": "no-store" };
  return new Response(null, { status: 303, headers });
}
