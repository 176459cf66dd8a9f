import { formatDate } from "@/lib/format/date";
import type { Language } from "@/lib/i18n/language";
import { composeBriefingDocument } from "./compose/compose-briefing-document";
import { composeLeaderPage } from "./compose/compose-leader-page";
import { periodName } from "./compose/period-names";
import { provinceWithKind } from "./compose/province-name";
import type { BriefingDocument } from "./document";
import type { FileContent } from "./file-content";
import { CONTENT_TYPES, type FileFormat } from "./file-formats";
import { briefingFileName } from "./file-name";

export type BriefingFile = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** With Vietnamese letters; `contentDisposition` (lib/export/content-disposition) makes the header of it. */
  readonly fileName: string;
};

export type MakeFile = { readonly content: FileContent; readonly format: FileFormat; readonly language: Language };

/**
 * One file of a briefing. The same record and words give the same bytes. Each format is made by itself: a part that cannot be
 * drawn throws a BriefingRenderError that names it, and the other formats can still be made.
 */
export async function makeBriefingFile(options: MakeFile): Promise<BriefingFile> {
  const { content, format, language } = options;
  return {
    bytes: await bytesOf(options),
    contentType: CONTENT_TYPES[format],
    fileName: briefingFileName({ briefing: content.briefing, format, language }),
  };
}

/** Programs that draw are large and are loaded with the first file that needs them. */
async function bytesOf({ content, format, language }: MakeFile): Promise<Uint8Array> {
  switch (format) {
    case "json": {
      const { renderBriefingJson } = await import("./json");
      return toBytes(renderBriefingJson(content));
    }
    case "leader.pdf": {
      const { renderLeaderPdf } = await import("./pdf/render-leader-pdf");
      return renderLeaderPdf(composeLeaderPage(content, language));
    }
    case "xlsx": {
      const { renderBriefingXlsx } = await import("./xlsx/render-briefing-xlsx");
      return renderBriefingXlsx(composeBriefingDocument(content, language), factsOf({ content, language }));
    }
    default:
      return documentBytes(composeBriefingDocument(content, language), format);
  }
}

async function documentBytes(
  document: BriefingDocument,
  format: Exclude<FileFormat, "json" | "xlsx" | "leader.pdf">,
): Promise<Uint8Array> {
  switch (format) {
    case "docx": {
      const { renderBriefingDocx } = await import("./docx/render-briefing-docx");
      return renderBriefingDocx(document);
    }
    case "pdf": {
      const { renderBriefingPdf } = await import("./pdf/render-briefing-pdf");
      return renderBriefingPdf(document);
    }
    case "html": {
      const { renderBriefingHtml } = await import("./html/render-briefing-html");
      return toBytes(renderBriefingHtml(document));
    }
    case "csv": {
      const { renderBriefingCsv } = await import("./csv");
      return toBytes(renderBriefingCsv(document));
    }
  }
}

function factsOf({ content: { snapshot }, language }: Pick<MakeFile, "content" | "language">) {
  const [from, to] = [snapshot.period.from, snapshot.period.to].map((date) => formatDate(date, language));
  return {
    province: provinceWithKind(snapshot, language),
    period: `${periodName(snapshot, language)} (${from}–${to})`,
    asOf: formatDate(snapshot.asOf, language),
  };
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
