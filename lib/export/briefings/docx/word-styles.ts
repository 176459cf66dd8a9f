import type { BriefingDocument } from "../document";
import { mm } from "./measures";

type Style = {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Inside `w:pPr` and `w:rPr`, in the order of the schema. */
  readonly paragraph?: string;
  readonly run?: string;
};

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const FONT = "Times New Roman";
const FONTS = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
const BLACK = '<w:color w:val="000000"/>';

const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const align = (how: "left" | "center" | "right" | "both") => `<w:jc w:val="${how}"/>`;
const first = (twips: number) => `<w:ind w:firstLine="${twips}"/>`;
const KEEP_NEXT = "<w:keepNext/>";
const KEEP_LINES = "<w:keepLines/>";
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;
/** In points. */
const space = (before: number, after: number, line = 240) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${line}" w:lineRule="auto"/>`;

const heading = (level: number, indent: number, run: string): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: "BodyText",
  paragraph: KEEP_NEXT + KEEP_LINES + space(level === 1 ? 12 : 8, 4) + first(indent) + outline(level - 1),
  run: run + BLACK + size(14),
});

/** Names in Vietnamese where Word has none of its own: the list of styles is read by those who edit. */
function paragraphStyles(layout: BriefingDocument["layout"]): Style[] {
  const indent = mm(layout === "party" ? 10 : 12.7);
  return [
    { id: "BodyText", name: "Body Text", paragraph: space(0, 6, 264) + first(indent) + align("both") },
    heading(1, indent, BOLD),
    heading(2, indent, BOLD),
    heading(3, indent, BOLD + ITALIC),
    {
      id: "Title",
      name: "Title",
      next: "Subtitle",
      paragraph: KEEP_NEXT + space(18, 0) + align("center"),
      run: BOLD + size(layout === "party" ? 16 : 14),
    },
    {
      id: "Subtitle",
      name: "Subtitle",
      next: "BodyText",
      paragraph: KEEP_NEXT + space(2, 0) + align("center"),
      run: BOLD + size(14),
    },
    {
      id: "Caption",
      name: "caption",
      next: "BodyText",
      paragraph: KEEP_LINES + space(6, 6) + align("center"),
      run: BOLD + BLACK + size(13),
    },
    { id: "Header", name: "header", run: size(14) },
    { id: "Footer", name: "footer", run: size(8) },
    { id: "MocHead", name: "Khối đầu văn bản", paragraph: align("center"), run: size(13) },
    { id: "MocRule", name: "Đường kẻ", run: size(4) },
    {
      id: "MocAnnexTitle",
      name: "Tên phụ lục",
      next: "BodyText",
      paragraph: KEEP_NEXT + KEEP_LINES + space(0, 8) + align("center") + outline(0),
      run: BOLD + size(14),
    },
    { id: "MocTableText", name: "Ô bảng", paragraph: space(1, 1), run: size(12) },
    { id: "MocTableSmall", name: "Ô bảng nhỏ", basedOn: "MocTableText", run: size(11) },
    {
      id: "MocTableHead",
      name: "Đầu bảng",
      basedOn: "MocTableText",
      paragraph: KEEP_NEXT + align("center"),
      run: BOLD + size(11),
    },
    { id: "MocNote", name: "Ghi chú", paragraph: space(3, 3), run: ITALIC + size(11) },
    { id: "MocPicture", name: "Hình", paragraph: KEEP_NEXT + space(6, 0) + align("center") },
    { id: "MocRecipients", name: "Nơi nhận", run: size(11) },
    { id: "MocSigner", name: "Người ký", paragraph: align("center"), run: BOLD + size(14) },
  ];
}

function paragraphStyle({ id, name, basedOn = "Normal", next, paragraph = "", run = "" }: Style): string {
  const isOwn = id.startsWith("Moc");
  return [
    `<w:style w:type="paragraph"${isOwn ? ' w:customStyle="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${basedOn}"/>${next === undefined ? "" : `<w:next w:val="${next}"/>`}<w:qFormat/>`,
    paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

const MARGIN = (sides: number) =>
  `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;
const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const SHADE = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>';

const OTHER_STYLES = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  `<w:style w:type="character" w:customStyle="1" w:styleId="MocExpected"><w:name w:val="Số trong bản chụp"/><w:rPr><w:color w:val="C00000"/>${size(10)}</w:rPr></w:style>`,
  `<w:style w:type="character" w:customStyle="1" w:styleId="MocMark"><w:name w:val="Dấu nháp, số liệu mẫu"/><w:rPr>${BOLD}<w:color w:val="8B1A1A"/>${size(8)}<w:bdr w:val="single" w:sz="6" w:space="0" w:color="8B1A1A"/></w:rPr></w:style>`,
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGIN(108)}</w:tblPr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="MocLayout"><w:name w:val="Khối không kẻ"/><w:basedOn w:val="TableNormal"/><w:tblPr>${MARGIN(0)}</w:tblPr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="MocTable"><w:name w:val="Bảng số liệu"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders>${MARGIN(57)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}</w:rPr>${SHADE}</w:tblStylePr></w:style>`,
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
].join("");

/** Every style of a briefing, as the part `word/styles.xml`; the language of the document is set here for all runs. */
export function wordStyles({ language, layout }: Pick<BriefingDocument, "language" | "layout">): string {
  const tongue = language === "vi" ? "vi-VN" : "en-US";
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}${size(14)}<w:lang w:val="${tongue}" w:eastAsia="${tongue}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  const styles = paragraphStyles(layout).map(paragraphStyle).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${NAMESPACE}>${defaults}${normal}${styles}${OTHER_STYLES}</w:styles>`;
}
