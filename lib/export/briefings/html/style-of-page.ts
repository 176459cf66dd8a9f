import type { BriefingDocument } from "../document";
import { escapeCss } from "./escape-html";

/** Paper of this document: what stands in the margins of each page, which is not the same in every briefing. */
export function pageStyle({ marks, reference, layout }: BriefingDocument): string {
  const body = layout === "party" ? "14pt" : "13pt";
  const foot = [reference, ...marks].map(escapeCss).join(" \\b7  ");
  return `
@page { @bottom-right { content: "${foot}"; font: 9pt "Times New Roman", Tinos, serif; color: #333 } }
@media print { body { font-size: ${body} } }
`;
}
