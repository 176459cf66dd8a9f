import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../runtime/refusal.mjs";

export interface NamedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a file in a folder and gives its path. The same bytes are left as they lie there; another file of that name is never
 * written over. A write that is broken off leaves nothing under the name.
 */
export function keepFile(folder: string, { fileName, bytes }: NamedFile): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return path;
    throw new Refusal(
      `${path} đã có với nội dung khác, không ghi đè: chuyển tệp đó đi hoặc chọn thư mục khác. / ${path} is there with other content and is not written over: move it away or choose another folder.`,
    );
  }
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return path;
}
