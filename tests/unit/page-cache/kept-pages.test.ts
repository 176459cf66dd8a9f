import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { SETTLE_MS } from "@/lib/page-cache/kept-pages";
import { openKeptPages, SESSION_COOKIE, sendPage } from "@/tests/support/kept-pages-server";
import { closeNamedPeople, type Draw, serveNamedPeople as serve } from "@/tests/support/named-people-server";

afterEach(closeNamedPeople);

describe("a kept page", () => {
  it("is drawn once and sent again as it is, with hashes in place of the nonce and no-cache in place of no-store", async () => {
    const { get, drawn } = await serve();
    const [first, second] = [await get("/", "an"), await get("/", "an")];
    expect(await first.text()).toBe("<!doctype html><script>start()</script>page of an");
    expect(await second.text()).toBe("<!doctype html><script>start()</script>page of an");
    expect(drawn).toEqual(["an /"]);
    expect(second.headers.get("cache-control")).toBe("private, no-cache");
    expect(second.headers.get("vary")).toBe("Accept-Encoding, Cookie");
    expect(second.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(second.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
  });

  it("costs no body when the browser holds it, and the answer repeats its policy", async () => {
    const { get } = await serve();
    const first = await get("/", "an");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{43}-identity"$/);
    const second = await get("/", "an", { headers: { "if-none-match": `"other", ${etag}` } });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    expect(second.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
    expect(second.headers.get("etag")).toBe(etag);
  });

  it("is compressed for those who take it, and its tag tells the coding", async () => {
    const { get } = await serve({ draw: (_, response) => sendPage(response, "trạm ".repeat(2_000)) });
    const brotli = await get("/", "an", { headers: { "accept-encoding": "gzip, br" } });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotli.headers.get("etag")).toMatch(/-br"$/);
    expect(Number(brotli.headers.get("content-length"))).toBeLessThan(200);
    expect(await brotli.text()).toBe(await (await get("/", "an")).text());
  });

  it("answers HEAD with its length and no body, from the same drawing", async () => {
    const { get, drawn } = await serve();
    const head = await get("/", "an", { method: "HEAD" });
    const page = await (await get("/", "an")).text();
    expect([head.headers.get("content-length"), await head.text()]).toEqual([String(page.length), ""]);
    expect(drawn).toHaveLength(1);
  });

  it("says to come back over https only to whom a proxy in front says so", async () => {
    const { get } = await serve();
    expect((await get("/", "an")).headers.has("strict-transport-security")).toBe(false);
    const secure = await get("/", "an", { headers: { "x-forwarded-proto": "https" } });
    expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect((await get("/", "an")).headers.has("strict-transport-security")).toBe(false);
  });
});

describe("a page is drawn anew", () => {
  it("for another person, address, language, theme, day, right and state of the data, and for nothing else", async () => {
    const { get, drawn, state } = await serve();
    const visits: (() => Promise<Response>)[] = [
      () => get("/", "an"),
      () => get("/", "binh"),
      () => get("/?asOf=2025-10-31", "an"),
      () => get("/targets/T-HT-1", "an"),
      () => get("/", "an", { headers: { cookie: `${SESSION_COOKIE}=an; moc-lang=en` } }),
      () => get("/", "an", { headers: { cookie: `${SESSION_COOKIE}=an; moc-theme=dark` } }),
    ];
    for (const visit of [...visits, ...visits]) await (await visit()).text();
    expect(drawn).toHaveLength(6);
    state.today = "2026-11-23";
    await get("/", "an");
    state.rights.set("an", "reviewer");
    await get("/", "an");
    state.version = 2;
    await get("/", "an");
    expect(drawn).toHaveLength(9);
    await get("/", "an", { headers: { "user-agent": "Chrome-Lighthouse", "accept-language": "en", referer: "/x" } });
    expect(drawn).toHaveLength(9);
  });

  it("once more when the data have been at rest for two minutes: by then nothing recorded lies ahead of our clock", async () => {
    const { get, drawn, state } = await serve();
    for (const elapsed of [0, SETTLE_MS - 1, SETTLE_MS, 10 * SETTLE_MS]) {
      state.elapsedMs = elapsed;
      await get("/", "an");
    }
    expect(drawn).toHaveLength(2);
  });

  it("depends on nothing of a person's request that its key does not hold", async () => {
    let seen: IncomingMessage["headers"] = {};
    const { get } = await serve({
      draw: (request, response) => {
        seen = request.headers;
        sendPage(response, "");
      },
    });
    const headers = { "x-forwarded-host": "evil.example", "x-moc-path": "/other", "accept-language": "en" };
    await get("/", "an", { headers: { ...headers, cookie: `${SESSION_COOKIE}=an; tracking=1` } });
    expect(seen).toEqual({
      host: "moc.test",
      cookie: `${SESSION_COOKIE}=an; moc-lang=vi; moc-theme=system`,
      accept: "text/html",
      "accept-encoding": "identity",
      "user-agent": "Mozilla/5.0",
      connection: "close",
    });
  });
});

describe("what is not kept goes to the framework as it came", () => {
  it("redirects, errors, pages that do not exist, answers with a cookie, files", async () => {
    const answers: Record<string, Draw> = {
      "/targets/redirect": (_, response) => response.writeHead(307, { location: "/no-access" }).end(),
      "/targets/missing": (_, response) => response.writeHead(404, { "content-type": "text/html" }).end("none"),
      "/targets/fault": (_, response) => response.writeHead(500, { "content-type": "text/html" }).end("fault"),
      "/targets/cookie": (_, response) => sendPage(response.appendHeader("set-cookie", "a=1"), "cookie"),
      "/targets/file": (_, response) => response.writeHead(200, { "content-type": "text/csv" }).end("a;b"),
    };
    const { get, pages } = await serve({
      draw: (request, response) => answers[request.url ?? ""]?.(request, response),
    });
    const seen = [];
    for (const path of Object.keys(answers)) {
      const answer = await get(path, "an");
      seen.push([answer.status, answer.headers.get("cache-control"), answer.headers.get("etag")]);
    }
    expect(seen).toEqual([
      [307, null, null],
      [404, null, null],
      [500, null, null],
      [200, "no-store", null],
      [200, null, null],
    ]);
    expect(pages.keptBytes).toBeLessThan(5_000);
  });

  it("a page that does not exist is drawn in vain once only, a fault each time", async () => {
    let status = 404;
    const { get, drawn } = await serve({ draw: (_, response) => response.writeHead(status).end() });
    for (let visit = 0; visit < 3; visit += 1) await get("/targets/x", "an");
    expect(drawn).toHaveLength(4);
    status = 500;
    for (let visit = 0; visit < 3; visit += 1) await get("/targets/y", "an");
    expect(drawn).toHaveLength(10);
  });

  it("pages off the list, forms, the router's payloads, and people who are not signed in", async () => {
    const { get, drawn, state } = await serve({
      draw: (request, response) => response.end(`${request.method} ${request.headers["accept-language"]}`),
    });
    state.rights.set("gone", "none");
    const plain = { headers: { "accept-language": "en" } };
    expect(await (await get("/account", "an", plain)).text()).toBe("GET en");
    expect(await (await get("/", "an", { ...plain, method: "POST" })).text()).toBe("POST en");
    expect(await (await get("/", "an", { headers: { ...plain.headers, rsc: "1" } })).text()).toBe("GET en");
    expect(await (await get("/", "gone", plain)).text()).toBe("GET en");
    expect(drawn).toHaveLength(4);
  });

  it("everything, when the database does not answer", async () => {
    const server = await openKeptPages(
      {
        readSession: async (cookie) => ({ userId: cookie, sessionId: cookie }),
        askReader: () => Promise.reject(new Error("no connection")),
      },
      (_, response) => response.end("as before"),
    );
    expect(await (await server.get("/", "an")).text()).toBe("as before");
    expect(String(server.faults[0])).toBe("Error: no connection");
    await server.close();
  });
});

describe("a person whose rights end", () => {
  it("gets no 304 to what the browser holds, and the browser is told to forget it", async () => {
    const { get, state } = await serve();
    const etag = (await get("/", "an")).headers.get("etag") ?? "";
    state.rights.set("an", "none");
    const after = await get("/", "an", { headers: { "if-none-match": etag } });
    expect(after.status).toBe(200);
    expect(after.headers.get("etag")).toBeNull();
    expect(after.headers.get("clear-site-data")).toBe('"cache"');
  });

  it("while the page is drawn is not shown that drawing", async () => {
    const { get, state, drawn } = await serve({
      draw: (_, response) => {
        state.rights.set("an", "withdrawn");
        sendPage(response, `drawing ${drawn.length}`);
      },
    });
    expect(await (await get("/", "an")).text()).toContain("drawing 2");
  });

  it("by signing out loses what the browser keeps; other forms leave it alone", async () => {
    const { get } = await serve({
      draw: (request, response) => {
        const value = request.url === "/?out" ? "" : "fresh";
        response.appendHeader("set-cookie", `${SESSION_COOKIE}=${value}; Path=/; Max-Age=0`);
        response.writeHead(303, { location: "/sign-in" }).end();
      },
    });
    expect((await get("/?out", "an", { method: "POST" })).headers.get("clear-site-data")).toBe('"cache"');
    expect((await get("/?in", "an", { method: "POST" })).headers.get("clear-site-data")).toBeNull();
  });
});
