import { tmpdir } from "node:os";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
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

export type Typeset = { readonly pages: number; readonly toPdf: () => Uint8Array };

const STANDARD = "ua-1";
/** Results that the last few documents did not use again leave the compiler's memory. */
const KEPT_GENERATIONS = 2;

let kept: NodeCompiler | undefined;

/** One a process: it holds the fonts. Nothing is read from its workspace, since templates and data come with the call. */
function compiler(): NodeCompiler {
  kept ??= NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs: [...tinosFonts()] }] });
  return kept;
}

/** Lays out pages; synchronous and without shared state, so that calls cannot mix. */
export function typeset({ template, data, madeAt, block }: Typesetting): Typeset {
  const typst = compiler();
  const result = typst.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  const pages = result.result;
  if (pages === null || result.hasError()) throw new BriefingRenderError(block, firstMessage(result.takeDiagnostics()));
  const toPdf = () => {
    try {
      const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
      return new Uint8Array(typst.pdf(pages, { pdfStandard: STANDARD, creationTimestamp }));
    } catch (error) {
      throw new BriefingRenderError(block, error instanceof Error ? error.message : String(error));
    } finally {
      typst.evictCache(KEPT_GENERATIONS);
    }
  };
  return { pages: pages.numOfPages, toPdf };
}

function firstMessage(problem: { readonly shortDiagnostics: readonly { message?: string }[] } | null): string {
  return problem?.shortDiagnostics[0]?.message ?? "the document could not be laid out";
}
