import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseCoding, compressPage, recode } from "@/lib/page-cache/content-coding";

describe("the coding of a page", () => {
  it("is brotli where the browser takes it, else gzip, else none", () => {
    expect(chooseCoding("gzip, deflate, br, zstd")).toBe("br");
    expect(chooseCoding("gzip;q=1.0, BR;q=0.5")).toBe("br");
    expect(chooseCoding("gzip, deflate")).toBe("gzip");
    expect(chooseCoding("br;q=0, gzip; q=0.000")).toBe("identity");
    expect(chooseCoding("identity")).toBe("identity");
    expect(chooseCoding(undefined)).toBe("identity");
  });

  it("carries the same page in each", async () => {
    const html = Buffer.from("<p>Trạm y tế Thành Sen</p>".repeat(500));
    const brotli = await compressPage(html);
    expect(brotli.length).toBeLessThan(html.length / 50);
    expect(brotliDecompressSync(await recode(brotli, "br"))).toEqual(html);
    expect(gunzipSync(await recode(brotli, "gzip"))).toEqual(html);
    expect(await recode(brotli, "identity")).toEqual(html);
  });
});
