import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const PACKED = /\.(?:js|css)$/;

/** Where the packed files of a build lie: beside `static`, which the framework answers from, so that they have no address. */
export function packedFolder(distFolder) {
  return join(distFolder, "packed");
}

function listFiles(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * Compresses the scripts and style sheets of a build as far as brotli goes: seconds, which no answer has; the framework
 * sends gzip, a sixth more. An earlier build's go.
 */
export async function packFiles(distFolder) {
  const [from, to] = [join(distFolder, "static"), packedFolder(distFolder)];
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const files = listFiles(from).filter((path) => PACKED.test(path));
  await Promise.all(
    files.map(async (path) => {
      const body = readFileSync(path);
      const packed = await compress(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
      const target = join(to, `${relative(from, path)}.br`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, packed);
    }),
  );
}

/** The packed files by the addresses the browser asks for; empty without a build. */
export function readPackedFiles(distFolder) {
  const folder = packedFolder(distFolder);
  return new Map(
    listFiles(folder).map((path) => {
      const name = relative(folder, path).split(sep).join("/").replace(/\.br$/, "");
      return [`/_next/static/${name}`, readFileSync(path)];
    }),
  );
}
