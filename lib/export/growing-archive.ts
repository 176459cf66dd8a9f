import { Zip, ZipPassThrough } from "fflate";

/** Written out from this size on. */
const PIECE_BYTES = 1024 * 1024;

/**
 * A ZIP that leaves memory as it grows: `write` gets its pieces in order. What is put in is not compressed again, being
 * documents that are compressed already; names may have Vietnamese letters.
 */
export function createGrowingArchive(options: {
  readonly madeAt: Date;
  readonly write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
}) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    waiting.push(chunk);
    size += chunk.byteLength;
  });
  const flush = async () => {
    const piece = new Uint8Array(size);
    let at = 0;
    for (const chunk of waiting) {
      piece.set(chunk, at);
      at += chunk.byteLength;
    }
    waiting = [];
    size = 0;
    await options.write(piece);
  };
  return {
    add: async (fileName: string, bytes: Uint8Array): Promise<void> => {
      const file = new ZipPassThrough(fileName);
      file.mtime = options.madeAt;
      zip.add(file);
      file.push(bytes, true);
      if (size >= PIECE_BYTES) await flush();
    },
    end: async (): Promise<void> => {
      zip.end();
      await flush();
    },
  };
}
