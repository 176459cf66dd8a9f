import { execFile } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const TOOLS = ["soffice", "pdftotext", "pdftoppm", "pdfinfo"] as const;
const CONVERSION_MS = 120_000;
const TINOS = join(process.cwd(), "node_modules", "@expo-google-fonts", "tinos");

type Tool = (typeof TOOLS)[number];
type Page = { readonly width: number; readonly height: number };
/** Grey values from 0 (black) to 255, row by row. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly dots: Uint8Array };

export type Office = {
  /** A document as LibreOffice prints it; `name` has the ending that says what it is. */
  readonly toPdf: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly textOf: (pdf: string, page?: number) => Promise<string>;
  /** Sizes in points. */
  readonly pagesOf: (pdf: string) => Promise<Page[]>;
  readonly pictureOf: (pdf: string, page: number) => Promise<GreyPicture>;
  readonly close: () => void;
};

function findTool(name: Tool): string | undefined {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether this machine can open Office files; where it must (MOC_REQUIRE_OFFICE=1) and cannot, this throws. */
export function hasOffice(): boolean {
  const absent = TOOLS.filter((tool) => findTool(tool) === undefined);
  if (absent.length > 0 && process.env.MOC_REQUIRE_OFFICE === "1")
    throw new Error(`MOC_REQUIRE_OFFICE=1, but not installed: ${absent.join(", ")}`);
  return absent.length === 0;
}

/** LibreOffice with a profile and fonts of its own: Tinos stands for Times New Roman, as wide as it on every machine. */
export function openOffice(): Office {
  const folder = mkdtempSync(join(tmpdir(), "moc-office-"));
  const config = join(folder, "fonts.conf");
  writeFileSync(config, fontConfig(folder));
  const env = { ...process.env, FONTCONFIG_FILE: config };
  const call = async (tool: Tool, args: readonly string[]) => {
    const options = { env, timeout: CONVERSION_MS, maxBuffer: 2 ** 28, encoding: "buffer" } as const;
    return (await run(findTool(tool) ?? tool, [...args], options)).stdout;
  };
  return {
    toPdf: async (name, bytes) => {
      const out = mkdtempSync(join(folder, "out-"));
      const path = join(out, name);
      writeFileSync(path, bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      await call("soffice", [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", out, path]);
      return path.replace(/\.[^.]+$/, ".pdf");
    },
    textOf: async (pdf, page) => {
      const range = page === undefined ? [] : ["-f", `${page}`, "-l", `${page}`];
      return (await call("pdftotext", [...range, "-layout", pdf, "-"])).toString("utf8").normalize("NFC");
    },
    pagesOf: async (pdf) => {
      const text = (await call("pdfinfo", ["-f", "1", "-l", "9999", pdf])).toString("utf8");
      return [...text.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) => ({
        width: Number(width),
        height: Number(height),
      }));
    },
    pictureOf: async (pdf, page) => {
      const prefix = join(folder, "page");
      await call("pdftoppm", ["-gray", "-r", "72", "-f", `${page}`, "-l", `${page}`, "-singlefile", pdf, prefix]);
      return readGrey(readFileSync(`${prefix}.pgm`));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fontConfig(folder: string): string {
  mkdirSync(join(folder, "cache"));
  const alias = "<alias binding='same'><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>";
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${TINOS}</dir><cachedir>${folder}/cache</cachedir>${alias}</fontconfig>`;
}

function readGrey(file: Buffer): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40));
  if (head === null) throw new Error("not a grey picture");
  return { width: Number(head[1]), height: Number(head[2]), dots: file.subarray(head[0].length) };
}

/** How many dots of a part of the page (in shares of its width and height) are not paper. */
export function inkIn(
  { width, height, dots }: GreyPicture,
  part: { left: number; right: number; top: number; bottom: number },
): number {
  let ink = 0;
  for (let y = Math.floor(part.top * height); y < Math.floor(part.bottom * height); y += 1)
    for (let x = Math.floor(part.left * width); x < Math.floor(part.right * width); x += 1)
      if ((dots[y * width + x] ?? 255) < 200) ink += 1;
  return ink;
}
