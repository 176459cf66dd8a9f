import { describe, expect, it } from "vitest";
import { replaceNonceByHashes } from "@/lib/page-cache/kept-policy";
import { makePagePolicy } from "@/lib/shared/security-headers";

const NONCE = "AAAAAAAAAAAAAAAAAAAAAA==";
const policy = makePagePolicy({ nonce: NONCE, isDevelopment: false });
const replace = (html: string) => replaceNonceByHashes({ html, policy });

describe("a page without its nonce", () => {
  it("is allowed its inline scripts by what they say, and scripts with an address from this site only", () => {
    const made = replace(
      `<script src="/a.js" async="" nonce="${NONCE}"></script><script nonce="${NONCE}">alert(1)</script>`,
    );
    expect(made?.html).toBe(`<script src="/a.js" async=""></script><script>alert(1)</script>`);
    expect(made?.policy).toContain("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';");
    expect(made?.policy).not.toMatch(/nonce|strict-dynamic|unsafe/);
  });

  it("keeps every other directive as it was", () => {
    const others = (text: string) => text.split("; ").filter((part) => !/^(script|style)-src/.test(part));
    expect(others(replace("<p></p>")?.policy ?? "")).toEqual(others(policy));
    expect(replace("<p></p>")?.policy).toContain("style-src 'self';");
  });

  it("names an inline style by its content", () => {
    expect(replace(`<style nonce="${NONCE}">a{}</style>`)?.policy).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
  });

  it("says in the payload for the browser that there is no nonce", () => {
    const made = replace(`<script nonce="${NONCE}">push("{\\"nonce\\":\\"${NONCE}\\"}")</script>`);
    expect(made?.html).toBe('<script>push("{\\"nonce\\":\\"$undefined\\"}")</script>');
  });
});

describe("a page that is not kept", () => {
  it("has a script or a style that the drawing did not mark: the nonce would have stopped it", () => {
    expect(replace("<p><script>steal()</script></p>")).toBeNull();
    expect(replace(`<script nonce="guess">steal()</script>`)).toBeNull();
    expect(replace("<script src=/x.js></script>")).toBeNull();
    expect(replace("<SCRIPT>steal()</SCRIPT>")).toBeNull();
    expect(replace("<style>*{}</style>")).toBeNull();
  });

  it("has its nonce in a place nobody expects, or a policy without one", () => {
    expect(replace(`<p title="${NONCE}"></p>`)).toBeNull();
    expect(replaceNonceByHashes({ html: "<p></p>", policy: "default-src 'none'" })).toBeNull();
  });
});
