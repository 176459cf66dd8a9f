import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { MOST_BODY_BYTES, readJson } from "@/lib/http/read-json";

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request("http://moc.test/api", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

/** A body that comes in pieces and announces no length. */
function inPieces(bytes: number, piece = 65_536): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) return controller.close();
      const size = Math.min(piece, left);
      left -= size;
      controller.enqueue(new Uint8Array(size).fill(0x20));
    },
  });
}

async function refusalOf(request: Request): Promise<{ code: string; paths: string[] }> {
  const error = await readJson(request).catch((thrown: unknown) => thrown);
  if (!(error instanceof AppError)) throw new Error("was not refused");
  return { code: error.code, paths: error.fields.map((field) => field.path) };
}

describe("reading a JSON body", () => {
  it("reads it whatever its content type says, also when a letter is cut between two pieces", async () => {
    expect(await readJson(post('{"tên":"Mốc"}', { "content-type": "text/plain" }))).toEqual({ tên: "Mốc" });
    const bytes = new TextEncoder().encode('"Mốc"');
    const single = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readJson(post(single))).toBe("Mốc");
  });

  it.each<[string, BodyInit | null]>([
    ["nothing", null],
    ["an empty text", ""],
    ["half an object", '{"asOf":'],
    ["NaN", '{"value":NaN}'],
    ["two values", "{}{}"],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0xfe, 0x22)],
    ["a cut letter", Uint8Array.of(0x22, 0xc3)],
  ])("refuses %s with an empty path", async (_name, body) => {
    expect(await refusalOf(post(body))).toEqual({ code: "invalid_input", paths: [""] });
  });

  it("survives a million brackets, open or closed", async () => {
    expect(await refusalOf(post("[".repeat(1_000_000)))).toEqual({ code: "invalid_input", paths: [""] });
    const deep = await readJson(post("[".repeat(1_000_000) + "]".repeat(1_000_000))).catch((error: unknown) => error);
    expect(Array.isArray(deep) || (deep instanceof AppError && deep.code === "invalid_input")).toBe(true);
  });

  it("reads 16 MiB and refuses one byte more, announced or not", async () => {
    const text = `"${"x".repeat(MOST_BODY_BYTES - 2)}"`;
    expect(await readJson(post(text))).toHaveLength(16_777_214);
    expect(await refusalOf(post(`${text} `))).toEqual({ code: "too_large", paths: [] });
    expect(await refusalOf(post("{}", { "content-length": "16777217" }))).toEqual({ code: "too_large", paths: [] });
    expect(await refusalOf(post(inPieces(MOST_BODY_BYTES + 1)))).toEqual({ code: "too_large", paths: [] });
    expect(await refusalOf(post(inPieces(MOST_BODY_BYTES)))).toEqual({ code: "invalid_input", paths: [""] });
  });
});
