import { tmpdir } from "node:os";
import { type CompileDocArgs, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { tinosFonts } from "./fonts";

export type Typesetting = {
  readonly template: string;
  /** Plain data; nothing in it is ever read as markup. */
  readonly data: unknown;
  readonly madeAt: Date;
  /** Whom to blame where no single picture is to blame. */
  readonly block: string;
};

const STANDARD = "ua-1";
/** Results that the last few documents did not use again leave the compiler's memory. */
const KEPT_GENERATIONS = 2;

let kept: NodeCompiler | undefined;

/** One a process: it holds the fonts. Nothing is read from its workspace, since templates and data come with the call. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: [...tinosFonts()] }] });
  return kept;
}

/** Lays out a document and writes it; synchronous and without shared state, so that calls cannot mix. */
export function typesetPdf(of: Typesetting): Uint8Array {
  const typst = compiler();
  try {
    return new Uint8Array(typst.pdf(sourceOf(of), pdfOptions(of)));
  } catch {
    throw new BriefingRenderError(of.block, faultOf(of));
  } finally {
    typst.evictCache(KEPT_GENERATIONS);
  }
}

/** How many pages a document will have; its template has to end with {@link PAGE_COUNT}. */
export function countPages(of: Typesetting): number {
  const found: unknown = compiler().query(sourceOf(of), { selector: "<pages>", field: "value" });
  if (!Array.isArray(found) || typeof found[0] !== "number") throw new BriefingRenderError(of.block, faultOf(of));
  return found[0];
}

export const PAGE_COUNT = "\n#context [#metadata(counter(page).final().first()) <pages>]\n";

function sourceOf({ template, data }: Typesetting): CompileDocArgs {
  return { mainFileContent: template, inputs: { data: JSON.stringify(data) } };
}

function pdfOptions({ madeAt }: Typesetting) {
  return { pdfStandard: STANDARD, creationTimestamp: Math.floor(madeAt.getTime() / 1000) };
}

/**
 * What went wrong, by doing it again step by step. Not the usual way, because a laid-out document in JavaScript's hands stays
 * in memory until its collector happens to run.
 */
function faultOf(of: Typesetting): string {
  const typst = compiler();
  const laidOut = typst.compile(sourceOf(of));
  const pages = laidOut.result;
  if (pages === null || laidOut.hasError()) {
    const message: unknown = laidOut.takeDiagnostics()?.shortDiagnostics[0]?.message;
    return typeof message === "string" ? message : "the document could not be laid out";
  }
  try {
    typst.pdf(pages, pdfOptions(of));
    return "the document could not be written";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
