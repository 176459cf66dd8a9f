import type { Layout } from "@/lib/domain/briefings/kinds";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Language } from "@/lib/i18n/language";

/**
 * A briefing as it will be read, in one language, before it becomes Word, PDF, a page or a file that works offline: all words
 * are chosen, all numbers printed. Renderers decide nothing but looks.
 */
export type BriefingDocument = {
  readonly language: Language;
  readonly layout: Layout;
  /** For the properties of a file and its bookmarks. */
  readonly title: string;
  /** `42-17`: of the record, not the number that the clerk gives. */
  readonly reference: string;
  /** SHA-256 (hex) of the snapshot. */
  readonly hash: string;
  /** The moment the figures were known on, which also dates the file, so that making it again gives the same bytes. */
  readonly madeAt: Date;
  readonly state: "draft" | "checked" | "issued" | "superseded";
  readonly isSample: boolean;
  /** Printed where a draft or sample data are shown; empty for neither. */
  readonly marks: readonly string[];
  readonly header: StateHeader | PartyHeader;
  /** BÁO CÁO */
  readonly typeName: string;
  /** What it is about, in bold under the type name; one or two lines. */
  readonly abstract: readonly string[];
  readonly blocks: readonly Block[];
  /** `./.`, or empty in the Party's layout. */
  readonly endMark: string;
  readonly recipients: { readonly title: string; readonly lines: readonly string[] };
  /** Authority and position; the name is left for the signer. */
  readonly signer: readonly string[];
  readonly annexes: readonly Annex[];
};

/** Decree 30/2020/NĐ-CP, Appendix I. Number, place and date are left blank for the clerk. */
export type StateHeader = {
  readonly kind: "state";
  readonly parent: string;
  readonly issuer: string;
  /** `Số:        /BC-SYT` */
  readonly number: string;
  readonly nation: string;
  readonly motto: string;
  /** `Hà Tĩnh, ngày     tháng     năm 2026` */
  readonly placeAndDate: string;
};

/** Regulation 399-QĐ/TW with Guidance 05-HD/VPTW: no colon after Số, an asterisk under the issuer, no end mark. */
export type PartyHeader = {
  readonly kind: "party";
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly party: string;
  readonly placeAndDate: string;
};

export type Block = HeadingBlock | ParagraphBlock | TableBlock | ChartBlock | NoteBlock;

export type HeadingBlock = {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  /** `I.` or `I-`, `1.`; with it the heading reads as in the document. */
  readonly number: string;
  readonly text: string;
};

export type ParagraphBlock = {
  readonly kind: "paragraph";
  readonly key: string;
  readonly text: string;
  /** Written by a person; the generated text stands beside it in the editor. */
  readonly isEdited: boolean;
  /** Parts of `text` whose number differs from the snapshot: underlined, with the snapshot's value. */
  readonly conflicts: readonly { readonly from: number; readonly to: number; readonly expected: string | null }[];
};

export type NoteBlock = { readonly kind: "note"; readonly text: string };

export type TableBlock = {
  readonly kind: "table";
  readonly key: string;
  /** `Bảng 1` */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
};

export type Column = {
  readonly header: string;
  /** Relative width. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
};

export type Row = {
  /** `42-17-05`, for /trace; null for a row without figures (a group's title). */
  readonly reference: string | null;
  readonly isGroup: boolean;
  readonly cells: readonly Cell[];
};

/** `text` is what is printed everywhere; spreadsheets take `value` where there is one. A missing figure prints `…`. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly decimals: number;
      readonly isPercent: boolean;
    }
  | { readonly kind: "date"; readonly text: string; readonly date: IsoDate }
  | { readonly kind: "missing"; readonly text: string; readonly reason: string };

export type ChartBlock = {
  readonly kind: "chart";
  readonly key: string;
  /** `Hình 1` */
  readonly label: string;
  readonly caption: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** A whole SVG document with literal colours and the font family "Tinos"; no scripts, links or styles from outside. */
  readonly svg: string;
  /** Of its view box. */
  readonly width: number;
  readonly height: number;
};

export type Annex = {
  readonly key: string;
  /** `Phụ lục I` */
  readonly label: string;
  readonly title: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
};

/** One page for the leader: what is red, since when, who answers for it, what changed, what to decide. */
export type LeaderPage = {
  readonly language: Language;
  readonly title: string;
  readonly reference: string;
  readonly hash: string;
  readonly madeAt: Date;
  readonly marks: readonly string[];
  readonly subtitle: string;
  readonly completeness: string;
  /** Already at most as many as one sheet holds; `more` says how many were left out. */
  readonly red: readonly {
    readonly reference: string;
    readonly name: string;
    readonly status: string;
    readonly statusCode: string;
    readonly figure: string;
    readonly target: string;
    readonly since: string;
    readonly owner: string;
    readonly reason: string;
  }[];
  readonly more: string;
  readonly headings: {
    readonly red: string;
    readonly changed: string;
    readonly decide: string;
    readonly counts: string;
  };
  readonly columns: readonly string[];
  readonly counts: readonly { readonly statusCode: string; readonly status: string; readonly count: number }[];
  readonly changed: readonly string[];
  readonly decide: readonly string[];
  readonly notes: readonly string[];
};
