import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { POST } from "@/app/api/verify/route";
import { makeToken, openSeededApi } from "@/tests/support/api-calls";

let token: string;

beforeAll(async () => {
  await openSeededApi();
  token = await makeToken("clerk");
});

const FRAME = {
  open: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n',
  end: "\r\n--x--\r\n",
};

/** As a browser sends the form; `length` is what it says of itself. */
async function send(
  body: BodyInit,
  more: { readonly length?: number | null; readonly headers?: Readonly<Record<string, string>> } = {},
) {
  const { length = 100, headers = { authorization: `Bearer ${token}` } } = more;
  const said: Record<string, string> = length === null ? {} : { "content-length": String(length) };
  const request = new Request("http://moc.test/api/verify", {
    method: "POST",
    headers: { ...headers, ...said, "content-type": "multipart/form-data; boundary=x" },
    ...{ body, duplex: "half" },
  });
  const answer = await POST(request);
  return { status: answer.status, to: answer.headers.get("location"), retryAfter: answer.headers.get("retry-after") };
}

/** A body that is held back until `finish`. */
function slowBody() {
  let finish = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      finish = () => {
        controller.enqueue(new TextEncoder().encode(`${FRAME.open}một${FRAME.end}`));
        controller.close();
      };
    },
  });
  return { body, finish: () => finish() };
}

describe("a file given to /verify", () => {
  it("is hashed and forgotten: the answer leads to the page that looks up its sum", async () => {
    const sum = createHash("sha256").update("một").digest("hex");
    expect(await send(`${FRAME.open}một${FRAME.end}`)).toMatchObject({ status: 303, to: `/verify?sha256=${sum}` });
  });

  it("is not read when it is too large or does not say how large it is, and none is named as none", async () => {
    const { body } = slowBody();
    expect(await send(body, { length: 9 * 1024 * 1024 })).toMatchObject({ to: "/verify?fault=too_large" });
    expect(await send(slowBody().body, { length: null })).toMatchObject({ to: "/verify?fault=too_large" });
    expect(await send("--x--\r\n")).toMatchObject({ to: "/verify?fault=no_file" });
  });

  it("is not read of somebody unknown", async () => {
    expect(await send(slowBody().body, { headers: {} })).toMatchObject({ status: 303, to: "/verify?" });
    expect(await send(slowBody().body, { headers: { authorization: "Bearer moc_wrong" } })).toMatchObject({
      to: "/verify?",
    });
  });

  it("is one of six at once: the next one is asked to come again, and is read when they are done", async () => {
    const slow = Array.from({ length: 6 }, slowBody);
    const answers = slow.map(({ body }) => send(body));
    await expect.poll(() => slow.every(({ body }) => body.locked)).toBe(true);
    expect(await send(`${FRAME.open}hai${FRAME.end}`)).toMatchObject({ status: 429, retryAfter: "5" });
    for (const { finish } of slow) finish();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(6).fill(303));
    expect(await send(`${FRAME.open}hai${FRAME.end}`)).toMatchObject({ status: 303 });
  });
});
