import { afterEach, describe, expect, it } from "vitest";
import { MOST_DRAWINGS } from "@/lib/page-cache/kept-pages";
import { cookieOf, SESSION_COOKIE, sendPage } from "@/tests/support/kept-pages-server";
import { closeNamedPeople, serveNamedPeople as serve } from "@/tests/support/named-people-server";

afterEach(closeNamedPeople);

describe("many people at once", { timeout: 30_000 }, () => {
  it("50 with one key share one drawing, which goes on when the first of them goes away", async () => {
    const waiting: (() => void)[] = [];
    const { get, drawn } = await serve({
      draw: (_, response) => waiting.push(() => sendPage(response, "one drawing")),
    });
    const leaving = new AbortController();
    const first = get("/", "an", { signal: leaving.signal });
    await expect.poll(() => waiting.length, { timeout: 10_000 }).toBe(1);
    const answers = Array.from({ length: 49 }, () => get("/", "an"));
    leaving.abort();
    await expect(first).rejects.toThrow("aborted");
    waiting[0]?.();
    const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
    expect(new Set(texts).size).toBe(1);
    expect(drawn).toEqual(["an /"]);
  });

  it("50 different people never get a byte of another's page, asked 4 times each in every coding", async () => {
    const { get, drawn } = await serve({
      draw: (request, response) => sendPage(response, `«${cookieOf(request, SESSION_COOKIE)}»`.repeat(20)),
    });
    const people = Array.from({ length: 50 }, (_, n) => `person-${n}`);
    const codings = ["br", "gzip", "identity", "br"];
    const texts = await Promise.all(
      codings.flatMap((coding) =>
        people.map(async (name) => {
          const answer = await get("/", name, { headers: { "accept-encoding": coding } });
          return { name, named: new Set((await answer.text()).match(/«[^»]*»/g)) };
        }),
      ),
    );
    for (const { name, named } of texts) expect([...named]).toEqual([`«${name}»`]);
    expect(drawn).toHaveLength(50);
  });

  it("memory stays within its bound, and what fell out is drawn again", async () => {
    const { get, drawn, pages } = await serve({ budgetBytes: 30_000 });
    for (let n = 0; n < 100; n += 1) await (await get(`/?n=${n}`, "an")).text();
    expect(pages.keptBytes).toBeGreaterThan(20_000);
    expect(pages.keptBytes).toBeLessThanOrEqual(30_000);
    await get("/?n=99", "an");
    expect(drawn).toHaveLength(100);
    await get("/?n=0", "an");
    expect(drawn).toHaveLength(101);
  });
});

describe("somebody who asks for ever new addresses and does not wait", { timeout: 30_000 }, () => {
  it("has 64 drawings under way at most; what comes beyond is answered directly, and all of it once they are done", async () => {
    const [drawings, direct]: [(() => void)[], string[]] = [[], []];
    const { get } = await serve({
      draw: (request, response) => {
        const send = () => sendPage(response, `page ${request.url}`);
        // Only the server's own requests name no more than this.
        if (request.headers["user-agent"] === "Mozilla/5.0") drawings.push(send);
        else {
          direct.push(request.url ?? "");
          send();
        }
      },
    });
    const asked = Array.from({ length: 80 }, (_, n) => get(`/calculator?x=${n}`, "an"));
    await expect.poll(() => direct.length, { timeout: 10_000 }).toBe(80 - MOST_DRAWINGS);
    expect(drawings).toHaveLength(MOST_DRAWINGS);
    for (const send of drawings) send();
    const texts = await Promise.all(asked.map(async (answer) => (await answer).text()));
    expect(texts.every((text, n) => text.endsWith(`page /calculator?x=${n}`))).toBe(true);
  });
});

describe("a page drawn while the data change", () => {
  it("is for those who asked before, and never shown after", async () => {
    let figure = 168;
    const { get, state } = await serve({
      draw: (_, response) => {
        const read = figure;
        if (figure === 168) {
          figure = 169;
          state.version = 2;
        }
        sendPage(response, `${read} doctors`);
      },
    });
    expect(await (await get("/", "an")).text()).toContain("168 doctors");
    expect(await (await get("/", "an")).text()).toContain("169 doctors");
    state.version = 1;
    expect(await (await get("/", "an")).text()).toContain("169 doctors");
  });
});
