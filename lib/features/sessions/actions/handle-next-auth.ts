import "server-only";
import { getSessionUser } from "@/lib/auth/identity";
import { comesFromElsewhere } from "@/lib/auth/same-origin";
import { createAuthHandler } from "@/lib/auth/session";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { recordSignOut } from "@/lib/features/sessions/mutations/record-sign-out";
import { credentialsSchema } from "@/lib/features/sessions/schema";
import { now } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";

type Context = { params: Promise<{ nextauth: string[] }> };

const nextAuth = createAuthHandler({
  async signIn(input) {
    const credentials = credentialsSchema.safeParse(input);
    return credentials.success ? recordSignIn(credentials.data, { at: now() }) : null;
  },
  signOut: (claims) => recordSignOut(claims, now()),
  findUser: (claims) => getSessionUser({ claims, at: now() }),
});

/** next-auth's endpoints on top of the same sign-in and sign-out as the form. */
export async function handleNextAuth(request: Request, context: Context): Promise<Response> {
  try {
    const [action] = (await context.params).nextauth;
    // Its way for pages to report errors: anybody could write into our log.
    if (action === "_log") throw new AppError("not_found");
    const isForeign = comesFromElsewhere({ headers: request.headers, publicUrl: getEnv().NEXTAUTH_URL });
    if (request.method === "POST" && isForeign) throw new AppError("cross_origin");
    const response = await nextAuth(request, context);
    response.headers.set("cache-control", "private, no-store");
    return response;
  } catch (error) {
    return errorResponse(error, request);
  }
}
