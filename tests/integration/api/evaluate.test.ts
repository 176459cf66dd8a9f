import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/progress/evaluate/route";
import { makeSessionCookie } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { EVALUATE_REQUEST_EXAMPLE } from "@/lib/features/openapi/constants/examples";
import { evaluateAnswerSchema } from "@/lib/features/progress/api-schema";
import { errorSchema } from "@/lib/http/api-shapes";
import { MOST_BODY_BYTES } from "@/lib/http/read-json";
import { callApi, makeToken, openSeededApi } from "@/tests/support/api-calls";

const PATH = "/api/v1/progress/evaluate";
let token: string;

beforeAll(async () => {
  await openSeededApi();
  token = await makeToken("leader");
});

const send = (body: BodyInit) => callApi(POST, { path: PATH, method: "POST", token, body });

describe("evaluating over the interface", () => {
  it("answers as described, and writes nothing", async () => {
    const before = await db().auditEvent.count();
    const { status, json } = await send(JSON.stringify(EVALUATE_REQUEST_EXAMPLE));
    expect(status).toBe(200);
    expect(evaluateAnswerSchema.safeParse(json).error).toBeUndefined();
    expect(json.results.map((result: { id: string }) => result.id)).toEqual(["beds", "stations"]);
    expect(json.results[0].methods.linear.requiredPerMonth).toBe(0.1875);
    expect(await db().auditEvent.count()).toBe(before);
  });

  it("one refused case refuses the request, by its path", async () => {
    const cases = [...EVALUATE_REQUEST_EXAMPLE.cases, { id: "f", floor: 4, units: [1, -1] }];
    const { status, json } = await send(JSON.stringify({ asOf: "2026-12-31", cases }));
    expect(status).toBe(400);
    expect(json).toEqual({
      error: {
        code: "invalid_input",
        message: "The input is not valid. See the marked fields.",
        fields: [{ path: "cases.2.units.1", message: "The value of a unit must not be negative." }],
      },
    });
  });

  it("text that is no JSON has an empty path, and a parameter is refused", async () => {
    expect((await send('{"asOf":NaN}')).json.error.fields[0].path).toBe("");
    const answer = await callApi(POST, { path: `${PATH}?asOf=2026-12-31`, method: "POST", token, body: "{}" });
    expect([answer.status, answer.json.error.fields[0].path]).toEqual([400, "asOf"]);
  });

  it("takes a body of 16 MiB and answers 413 to one byte more", async () => {
    const text = JSON.stringify({ asOf: "2026-12-31", cases: [] });
    const filled = text + " ".repeat(MOST_BODY_BYTES - text.length);
    expect((await send(filled)).json).toEqual({ results: [] });
    const { status, json } = await send(`${filled} `);
    expect([status, json.error.code]).toEqual([413, "too_large"]);
  });

  it("whoever is unknown gets 401, whatever was sent", async () => {
    const answer = await callApi(POST, { path: PATH, method: "POST", body: "not JSON" });
    expect(answer.status).toBe(401);
  });

  it("a GET is refused with the methods that are taken", async () => {
    const answer = await callApi(GET, { path: PATH, token });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  it("with a session it needs the same origin", async () => {
    const profile = await db().userProfile.findUniqueOrThrow({ where: { emailFolded: "leader@hatinh.moc.example" } });
    const opened = await db().authSession.create({
      data: { userId: profile.userId, createdAt: new Date("2026-11-22"), expiresAt: new Date("2999-01-01") },
    });
    const { name, value } = await makeSessionCookie({ userId: profile.userId, sessionId: opened.id });
    const post = (headers: Record<string, string>) =>
      POST(
        new Request(`http://moc.test${PATH}`, {
          method: "POST",
          body: JSON.stringify({ asOf: "2026-12-31", cases: [] }),
          headers: { cookie: `${name}=${value}`, host: "moc.test", ...headers },
        }),
      );
    expect((await post({ origin: "http://moc.test" })).status).toBe(200);
    const strange = await post({ origin: "http://elsewhere.test" });
    expect([strange.status, errorSchema.parse(await strange.json()).error.code]).toEqual([403, "cross_origin"]);
    expect((await post({})).status).toBe(403);
  });

  it("no JSON whatever makes the server fail", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array()), async (body) => {
        const { status, json } = await send(body as BodyInit);
        expect(status).toBe(400);
        expect(errorSchema.safeParse(json).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
