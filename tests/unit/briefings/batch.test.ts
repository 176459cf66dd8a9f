import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createGrowingArchive } from "@/lib/export/growing-archive";
import { batchStateOf } from "@/lib/features/briefings/data/batch-life";
import { readStartBatch } from "@/lib/features/briefings/schema/batch";

const FORM = { kind: "monthly", period: "2026-10", regime: "calendar", layout: "state" };
const at = new Date("2026-11-22T05:00:00.000Z");

describe("what a form asks of all provinces", () => {
  it("is read by the rules of a single briefing", () => {
    const read = readStartBatch({ ...FORM, regime: "administrative" }, at);
    expect(read).toMatchObject({ ok: true, value: { period: { from: "2026-09-15", to: "2026-10-14" } } });
  });

  it("is refused with the field for a period that has not ended, is none, or a kind that there is not", () => {
    const fault = (more: Partial<typeof FORM>) => {
      const read = readStartBatch({ ...FORM, ...more }, at);
      return read.ok ? null : read.faults.map(({ path, code }) => `${path} ${code}`);
    };
    expect(fault({ period: "2026-11" })).toEqual(["period period_not_ended"]);
    expect(fault({ period: "October" })).toEqual(["period invalid_period"]);
    expect(fault({ kind: "weekly" })).toEqual(["kind not_one_of"]);
  });
});

describe("the state of a batch", () => {
  const row = (done: number, secondsAgo: number, isFinished = false) => ({
    done,
    requestedAt: new Date(at.getTime() - secondsAgo * 1000),
    finishedAt: isFinished ? at : null,
  });

  it.each([
    ["waiting", "its program has two minutes to start", row(0, 119), false],
    ["broken", "after that nobody is there", row(0, 121), false],
    ["waiting", "it may wait for another one, as long as it lives", row(0, 3600), true],
    ["running", "files are made and it lives", row(2, 3600), true],
    ["broken", "files were made and it is gone", row(2, 5), false],
    ["done", "it has ended", row(68, 3600, true), false],
  ] as const)("is %s: %s", (state, _why, given, isAlive) => {
    expect(batchStateOf(given, { isAlive, at })).toBe(state);
  });
});

describe("an archive that leaves memory as it grows", () => {
  async function pack(files: readonly (readonly [string, Uint8Array])[]) {
    const pieces: Uint8Array[] = [];
    const archive = createGrowingArchive({ madeAt: at, write: async (piece) => void pieces.push(piece) });
    for (const [name, bytes] of files) await archive.add(name, bytes);
    await archive.end();
    return { pieces, whole: new Uint8Array(Buffer.concat(pieces)) };
  }

  it("holds under their names the files that were put in, whatever they are", async () => {
    const fileBytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(fileBytes, { minLength: 1, maxLength: 5 }), async (contents) => {
        const files = contents.map((bytes, index) => [`Báo cáo ${index} - Hà Tĩnh.pdf`, bytes] as const);
        expect(unzipSync((await pack(files)).whole)).toEqual(Object.fromEntries(files));
      }),
    );
  });

  it("is written in pieces of about a megabyte, so that it is never in memory whole", async () => {
    const large = new Uint8Array(700 * 1024).fill(7);
    const { pieces, whole } = await pack([1, 2, 3, 4].map((index) => [`${index}.pdf`, large] as const));
    expect(pieces.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...pieces.map((piece) => piece.byteLength))).toBeLessThan(1.5 * 1024 * 1024);
    expect(Object.keys(unzipSync(whole))).toEqual(["1.pdf", "2.pdf", "3.pdf", "4.pdf"]);
  });

  it("has the same bytes for the same files, whenever it is made", async () => {
    const files = [["một.pdf", strToU8("nội dung")]] as const;
    expect((await pack(files)).whole).toEqual((await pack(files)).whole);
  });
});
