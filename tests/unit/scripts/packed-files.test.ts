import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packFiles, readPackedFiles } from "@/scripts/runtime/pack-files.mjs";
import { createPackedFiles } from "@/scripts/runtime/send-packed-file.mjs";

const SCRIPT = "export const answer = 42;\n".repeat(200);
const STYLE = ".target { color: red }\n".repeat(100);
const ADDRESS = "/_next/static/chunks/main-1.js";
const BY_NEXT = "by the framework";

const dist = mkdtempSync(join(tmpdir(), "moc-packed-"));
let server: ReturnType<typeof createServer>;

function write(path: string, text: string) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

beforeAll(async () => {
  write("static/chunks/main-1.js", SCRIPT);
  write("static/chunks/style-1.css", STYLE);
  write("static/media/map.png", "picture");
  write("server/secret.js", "secret");
  write("packed/chunks/gone-1.js.br", "of an earlier build");
  await packFiles(dist);
  const answer = createPackedFiles(readPackedFiles(dist));
  server = createServer((asked, response) =>
    answer({ request: asked, response, server, pass: () => void response.end(BY_NEXT) }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** By Node's own client: it sends an address as it is written, `..` included, and unpacks nothing. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.once("error", reject).end();
  });
}

const BROTLI = { "accept-encoding": "gzip, deflate, br, zstd" };

describe("a script of the build", () => {
  it("goes out packed to a browser that takes brotli, to be kept for a year", async () => {
    const { status, headers, body } = await ask(ADDRESS, BROTLI);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "application/javascript; charset=UTF-8",
      "content-encoding": "br",
      "content-length": String(body.length),
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
    expect(body.length).toBeLessThan(100);
  });

  it("is the same with a query behind its address, and a style sheet says that it is one", async () => {
    expect(brotliDecompressSync((await ask(`${ADDRESS}?v=1`, BROTLI)).body).toString()).toBe(SCRIPT);
    const style = await ask("/_next/static/chunks/style-1.css", BROTLI);
    expect(style.headers["content-type"]).toBe("text/css; charset=UTF-8");
    expect(brotliDecompressSync(style.body).toString()).toBe(STYLE);
  });

  it("costs no body when the browser holds it, nor on HEAD, which tells its length", async () => {
    const { headers, body } = await ask(ADDRESS, BROTLI);
    const held = await ask(ADDRESS, { ...BROTLI, "if-none-match": `"other", W/${headers.etag}` });
    expect([held.status, held.body.length, held.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(held.headers["content-encoding"]).toBeUndefined();
    const other = await ask(ADDRESS, { ...BROTLI, "if-none-match": '"other"' });
    expect(other.status).toBe(200);
    const head = await ask(ADDRESS, BROTLI, "HEAD");
    expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, String(body.length), 0]);
  });
});

describe("the framework answers", () => {
  it.each(["", "identity", "gzip", "gzip, br;q=0", "gzip, br; q=0.000 , deflate", "brr", "xbr, gzip"])(
    "who takes no brotli: %j",
    async (coding) => {
      expect((await ask(ADDRESS, { "accept-encoding": coding })).body.toString()).toBe(BY_NEXT);
    },
  );

  it.each(["br", "BR", "br;q=0.1", "gzip;q=1, br;q=1.0", "gzip;q=0,br", "br;q=0.05, gzip"])(
    "nobody who takes it: %j",
    async (coding) => {
      expect((await ask(ADDRESS, { "accept-encoding": coding })).headers["content-encoding"]).toBe("br");
    },
  );

  it.each([
    "/_next/static/chunks/nothing.js",
    "/_next/static/chunks/gone-1.js",
    "/_next/static/chunks/../../server/secret.js",
    "/_next/static/chunks/%2e%2e/chunks/main-1.js",
    "/_next/static/../../server/secret.js",
    "/_next/static/chunks/main-1.js.br",
    "/_next/static/media/map.png",
    "/_next/static/",
    "/",
  ])("every other address: %s", async (path) => {
    const { headers, body } = await ask(path, BROTLI);
    expect(body.toString()).toBe(BY_NEXT);
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("who asks for a part, and other methods", async () => {
    expect((await ask(ADDRESS, { ...BROTLI, range: "bytes=0-9" })).body.toString()).toBe(BY_NEXT);
    expect((await ask(ADDRESS, BROTLI, "POST")).body.toString()).toBe(BY_NEXT);
  });
});

describe("without a build", () => {
  it("there is nothing to send", () => {
    expect(readPackedFiles(join(dist, "nowhere"))).toEqual(new Map());
  });
});
