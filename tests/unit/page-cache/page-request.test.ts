import { describe, expect, it } from "vitest";
import { cookieHeaderOf, isKeptPath, readPageRequest } from "@/lib/page-cache/page-request";

const PUBLIC = "http://127.0.0.1:3000";
const SESSION = "next-auth.session-token=abc.def";
const ask = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  readPageRequest({ method, url, headers: { cookie: SESSION, ...headers } }, PUBLIC);

describe("which requests are answered from kept pages", () => {
  it.each([
    "/",
    "/targets",
    "/targets/T-HT-1",
    "/stations",
    "/stations/18073",
    "/facilities/BV-42-DKT",
    "/workforce",
    "/provinces/42",
    "/facts",
    "/methods",
    "/calculator",
  ])("the page %s", (path) => {
    expect(isKeptPath(path)).toBe(true);
  });

  it.each([
    "/account",
    "/search",
    "/sign-in",
    "/no-access",
    "/api/v1/stations",
    "/api/health",
    "/targets/",
    "/targets/T-HT-1/series.csv",
    "/stations/export.csv",
    "/stations/export.xlsx",
    "/stations/18073/staff",
    "/nowhere",
    "//evil.example",
    "/targets/%2e%2e",
    "http://127.0.0.1/",
    "",
  ])("not %s", (path) => {
    expect(isKeptPath(path)).toBe(false);
  });

  it("asks for the page as it is written, with its query", () => {
    expect(ask("/?asOf=2025-10-31&province=42")).toEqual({
      url: "/?asOf=2025-10-31&province=42",
      session: "abc.def",
      language: "vi",
      theme: "system",
    });
  });

  it("only readings count, and a page of thousands of letters goes to Next", () => {
    expect(ask("/", {}, "HEAD")).not.toBeNull();
    expect(ask("/", {}, "POST")).toBeNull();
    expect(ask("/", {}, "OPTIONS")).toBeNull();
    expect(ask(`/?q=${"a".repeat(2_100)}`)).toBeNull();
  });

  it("what the browser's router asks for is not a page", () => {
    for (const name of ["rsc", "next-router-state-tree", "next-router-prefetch", "next-action", "x-nextjs-data"])
      expect(ask("/", { [name]: "1" }), name).toBeNull();
    expect(ask("/?_rsc=1abc")).toBeNull();
    expect(ask("/?province=42&_rsc=1abc")).toBeNull();
    expect(ask("/?my_rsc=1")).not.toBeNull();
  });

  it("nobody without the cookie of a session, under https the one of https", () => {
    expect(readPageRequest({ method: "GET", url: "/", headers: {} }, PUBLIC)).toBeNull();
    expect(ask("/", { cookie: "moc-lang=en" })).toBeNull();
    expect(ask("/", { cookie: "next-auth.session-token=" })).toBeNull();
    const secure = { method: "GET", url: "/", headers: { cookie: `${SESSION}; __Secure-next-auth.session-token=s` } };
    expect(readPageRequest(secure, "https://moc.example")?.session).toBe("s");
  });

  it("language and theme as the pages read them; strange values are the defaults", () => {
    expect(ask("/", { cookie: `moc-lang=en; moc-theme=dark; ${SESSION}` })).toMatchObject({
      language: "en",
      theme: "dark",
    });
    expect(ask("/", { cookie: `moc-lang=xx; moc-theme=<b>; ${SESSION}`, "accept-language": "en" })).toMatchObject({
      language: "vi",
      theme: "system",
    });
  });
});

describe("the cookies a page is drawn with", () => {
  it("are those that its key holds, however they were sent", () => {
    const page = ask("/", { cookie: `other=1; moc-lang=en; moc-lang=xx; ${SESSION}; tracking=9` });
    if (page === null) throw new Error("not a page");
    expect(cookieHeaderOf(page, PUBLIC)).toBe("next-auth.session-token=abc.def; moc-lang=vi; moc-theme=system");
  });
});
