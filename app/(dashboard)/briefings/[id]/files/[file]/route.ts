import { fileOfPage } from "../../file-of-page";

type Context = { params: Promise<{ id: string; file: string }> };

export async function GET(request: Request, context: Context): Promise<Response> {
  return fileOfPage(request, await context.params);
}
