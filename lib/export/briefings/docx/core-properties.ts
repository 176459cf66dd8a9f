import type { BriefingDocument } from "../document";
import { xmlText } from "./xml-text";

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** The properties of the file. They name the office and no person; its date is that of the record, not of the download. */
export function coreProperties(document: BriefingDocument): string {
  const made = document.madeAt.toISOString().replace(/\.\d+Z$/, "Z");
  const parts = [
    ["dc:title", document.title],
    ["dc:subject", document.abstract.join(" ")],
    ["dc:creator", document.header.issuer],
    ["cp:keywords", [document.reference, ...document.marks].join("; ")],
    ["dc:description", `${document.reference} · SHA-256 ${document.hash}`],
    ["cp:lastModifiedBy", document.header.issuer],
    ["dc:language", document.language === "vi" ? "vi-VN" : "en-US"],
    ["cp:contentStatus", document.state],
  ] as const;
  const texts = parts.map(([name, text]) => `<${name}>${xmlText(text)}</${name}>`).join("");
  const dates = ["created", "modified"]
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${texts}${dates}</cp:coreProperties>`;
}
