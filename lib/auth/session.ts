import "server-only";
import type { AuthOptions } from "next-auth";
import NextAuth from "next-auth";
import { decode, encode, type JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { getSessionCookieName, isHttps, SESSION_SECONDS } from "@/lib/auth/session-settings";
import { getEnv } from "@/lib/shared/env";
import { logger } from "@/lib/shared/logger";

/** All that the cookie says; who the person is and what they may do is read from the database on each request. */
export interface SessionClaims {
  readonly userId: string;
  readonly sessionId: string;
}

/** What next-auth needs from the features: they write, this module does not. */
export interface SessionHooks {
  readonly signIn: (input: { email: string; password: string }) => Promise<SessionClaims | null>;
  readonly signOut: (claims: SessionClaims) => Promise<void>;
  /** Null when the session is over or the person disabled. */
  readonly findUser: (claims: SessionClaims) => Promise<{ fullName: string; email: string } | null>;
}

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid() });

function parseClaims(token: JWT | null): SessionClaims | null {
  const parsed = claimsSchema.safeParse(token);
  return parsed.success ? { userId: parsed.data.sub, sessionId: parsed.data.sid } : null;
}

/** The cookie that signs a person in, for a server action to set. */
export async function makeSessionCookie(claims: SessionClaims) {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: publicUrl } = getEnv();
  const token = { sub: claims.userId, sid: claims.sessionId };
  return {
    name: getSessionCookieName(publicUrl),
    value: await encode({ token, secret, maxAge: SESSION_SECONDS }),
    options: {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: isHttps(publicUrl),
      maxAge: SESSION_SECONDS,
    } as const,
  };
}

/** The claims of a session cookie; null for none, a forged, an expired or a strange one. */
export async function readSessionCookie(value: string | undefined): Promise<SessionClaims | null> {
  if (!value) return null;
  const token = await decode({ token: value, secret: getEnv().NEXTAUTH_SECRET }).catch(() => null);
  return parseClaims(token);
}

/** next-auth puts the message of what is thrown here into the address it answers with: the database's words stay inside. */
function hide(error: unknown): never {
  logger.error("sign_in_failed", { error });
  throw new Error("unavailable");
}

export function createAuthOptions(hooks: SessionHooks): AuthOptions {
  return {
    secret: getEnv().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(input) {
          const claims = await hooks.signIn({ email: input?.email ?? "", password: input?.password ?? "" }).catch(hide);
          return claims && { id: claims.userId, sessionId: claims.sessionId };
        },
      }),
    ],
    jwt: {
      async decode(params) {
        const token = await decode(params).catch(() => null);
        const claims = parseClaims(token);
        return claims && (await hooks.findUser(claims)) ? token : null;
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user && "sessionId" in user ? { sub: user.id, sid: user.sessionId } : token),
      async session({ session, token }) {
        const claims = parseClaims(token);
        const user = claims && (await hooks.findUser(claims));
        return { expires: session.expires, user: { name: user?.fullName ?? null, email: user?.email ?? null } };
      },
    },
    events: {
      async signOut({ token }) {
        const claims = parseClaims(token);
        if (claims) await hooks.signOut(claims);
      },
    },
    logger: {
      // A session that is over is no error of ours.
      error: (code, metadata) => code !== "JWT_SESSION_ERROR" && logger.error("next_auth", { code, metadata }),
      warn: () => {},
      debug: () => {},
    },
  };
}

/** The standard next-auth endpoints, with the same verification and the same session as our form. */
export function createAuthHandler(hooks: SessionHooks) {
  return (request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> =>
    NextAuth(request as never, context as never, createAuthOptions(hooks));
}
