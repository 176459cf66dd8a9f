import { elementsOf, type XmlElement } from "./xml-tree";

const words = (names: string) => names.trim().split(/\s+/);

const PARAGRAPH =
  words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing
  ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle
  rPr sectPr pPrChange`);
const RUN =
  words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
  webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout
  specVanish oMath`);
const TABLE =
  words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
  tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`);
const CELL =
  words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
  cellIns cellDel cellMerge tcPrChange`);
const SECTION = words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
  pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`);
const STYLE =
  words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
  personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`);

/** Children in the order of ISO/IEC 29500-1 (transitional), which Word insists on. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": PARAGRAPH,
  "w:rPr": RUN,
  "w:tblPr": TABLE,
  "w:tcPr": CELL,
  "w:sectPr": SECTION,
  "w:style": STYLE,
  "w:styles": words("docDefaults latentStyles style"),
  "w:tbl": words("tblPr tblGrid tr"),
  "w:tr": words("tblPrEx trPr tc"),
  "w:tc": words("tcPr p"),
  "w:pBdr": words("top left bottom right between bar"),
  "w:tblBorders": words("top left start bottom right end insideH insideV"),
  "w:tblCellMar": words("top left start bottom right end"),
  "w:settings": words(`writeProtection view zoom displayBackgroundShape embedTrueTypeFonts trackRevisions defaultTabStop
    autoHyphenation evenAndOddHeaders updateFields footnotePr endnotePr compat`),
};

const isLate = ({ name, children }: XmlElement) =>
  /^w:(p|r)$/.test(name) && children.findIndex((child) => child.name === `${name}Pr`) > 0;

/** What stands where the schema does not allow it, in words; empty for a part in order. */
export function listSchemaFaults(root: XmlElement): string[] {
  return [...elementsOf(root)].flatMap((element) => {
    if (isLate(element)) return [`properties are not the first child of ${element.name}`];
    const order = ORDERS[element.name];
    if (order === undefined) return [];
    const places = element.children.map(({ name }) => ({ name, at: order.indexOf(name.replace(/^w:/, "")) }));
    return places.flatMap(({ name, at }, index) => {
      if (at < 0) return [`${name} is not expected in ${element.name}`];
      const before = places[index - 1];
      if (before !== undefined && before.at > at) return [`${name} after ${before.name} in ${element.name}`];
      const mayRepeat = /^w:(tr|tc|p|style|tblStylePr|headerReference|footerReference)$/.test(name);
      return before?.name === name && !mayRepeat ? [`${name} twice in ${element.name}`] : [];
    });
  });
}
