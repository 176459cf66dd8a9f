import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly string[];
};

const GENERATED = "lib/db/generated/";

/** Our own TypeScript below some top-level folders, with what each file imports as paths from the root. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => listFiles(join(ROOT, folder)))
    .flatMap((absolute) => {
      const path = relative(ROOT, absolute);
      if (!/\.tsx?$/.test(path) || path.startsWith(GENERATED)) return [];
      const text = readFileSync(absolute, "utf8");
      return [{ path, text, lines: text.split("\n").length, imports: listImports(absolute, text) }];
    });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const IMPORT = /(?:from\s+|import\s*\(\s*|^import\s+)["']([^"']+)["']/gm;

function listImports(absolute: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, specifier = ""]) => {
    if (specifier.startsWith("@/")) return specifier.slice(2);
    if (specifier.startsWith(".")) return relative(ROOT, resolve(dirname(absolute), specifier));
    return specifier;
  });
}

/** The first folder of a path that a rule speaks of: `lib/domain`, `components`, `app` … or a package name. */
export function areaOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "lib" ? `lib/${second}` : first;
}
