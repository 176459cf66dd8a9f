import { Paragraph, type Table, TextRun } from "docx";
import type { Annex, BriefingDocument } from "../document";
import type { Surroundings } from "./block-children";
import { allChildren } from "./body-children";
import { cleanLine } from "./clean-text";

/** An annex under its own title, which Word's navigation lists. The state's layout has the title in capitals. */
export async function annexChildren(
  annex: Annex,
  layout: BriefingDocument["layout"],
  around: Surroundings,
): Promise<(Paragraph | Table)[]> {
  const label = cleanLine(annex.label);
  const title = cleanLine(annex.title);
  const runs = [
    ...(label === "" ? [] : [new TextRun({ text: label })]),
    ...(title === ""
      ? []
      : [
          new TextRun({ text: title, ...(layout === "state" && { allCaps: true }), ...(label !== "" && { break: 1 }) }),
        ]),
  ];
  return [new Paragraph({ style: "MocAnnexTitle", children: runs }), ...(await allChildren(annex.blocks, around))];
}
