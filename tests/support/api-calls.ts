import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { SAMPLE_EMAIL_DOMAIN, type SampleAccount } from "@/prisma/seed/sample-accounts";
import { createTestDatabase } from "@/tests/support/database";

const ORIGIN = "http://moc.test";

// biome-ignore lint/suspicious/noExplicitAny: an answer is read as a caller does, who only has the JSON
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
}

/** A database with the founding data, for the handlers of this process. */
export async function openSeededApi(): Promise<void> {
  const { url } = await createTestDatabase({ seeded: true });
  Object.assign(process.env, {
    DATABASE_URL: url,
    NEXTAUTH_URL: ORIGIN,
    NEXTAUTH_SECRET: "a-secret-of-at-least-thirty-two-letters",
  });
}

export async function makeToken(account: SampleAccount): Promise<string> {
  const input = { email: `${account}@${SAMPLE_EMAIL_DOMAIN}`, name: "test", expiresInDays: 1 };
  return (await recordApiToken(input)).token;
}

/** Calls a handler as the server does. `params` are the variables of its address. */
export async function callApi(
  handler: (request: Request, context: Json) => Response | Promise<Response>,
  call: {
    path: string;
    token?: string | undefined;
    method?: string;
    body?: BodyInit;
    language?: string;
    params?: Readonly<Record<string, string>>;
  },
): Promise<Answer> {
  const { path, token, method = "GET", body, language = "en", params = {} } = call;
  const headers = new Headers({ "accept-language": language });
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
  const request = new Request(ORIGIN + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === "" ? null : JSON.parse(text) };
}
