import { createServer, get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { COMMON_HEADERS, HTTPS_HEADERS, LOCKED_POLICY } from "@/lib/shared/security-headers";
import { DEFAULT_HEADERS, DEFAULT_HTTPS_HEADERS } from "@/scripts/runtime/default-headers.mjs";

/** The headers of a server's answer that sets `own` and nothing else. */
function answerWith(own: OutgoingHttpHeaders, asked: OutgoingHttpHeaders = {}): Promise<IncomingHttpHeaders> {
  const server = createServer((_request, response) => response.writeHead(308, own).end());
  return new Promise((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      get({ port, host: "127.0.0.1", agent: false, headers: asked }, (answer) => {
        answer.resume();
        server.close();
        resolve(answer.headers);
      }).once("error", reject);
    });
  });
}

describe("the headers of every answer", () => {
  it("are those of the application for what is not a page", () => {
    const policy = { key: "Content-Security-Policy", value: LOCKED_POLICY };
    expect(Object.entries(DEFAULT_HEADERS)).toEqual([...COMMON_HEADERS, policy].map(({ key, value }) => [key, value]));
    expect(Object.entries(DEFAULT_HTTPS_HEADERS)).toEqual(HTTPS_HEADERS.map(({ key, value }) => [key, value]));
  });

  it("stand on an answer for which nobody set any, and give way to what is set", async () => {
    expect(await answerWith({})).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
    const answer = await answerWith({ "content-security-policy": "default-src 'self'" });
    expect(answer["content-security-policy"]).toBe("default-src 'self'");
  });

  it("say to come back over https only to whom a proxy in front says so", async () => {
    expect(await answerWith({})).not.toHaveProperty("strict-transport-security");
    expect(await answerWith({}, { "x-forwarded-proto": "http" })).not.toHaveProperty("strict-transport-security");
    const secure = await answerWith({}, { "x-forwarded-proto": "https" });
    expect(secure["strict-transport-security"]).toBe("max-age=31536000");
  });
});
