/** What a printed reference stands for: a briefing of a province, or one row of it. */
export interface BriefingReference {
  readonly provinceCode: string;
  readonly number: number;
  /** Null: the briefing as a whole. */
  readonly row: number | null;
}

// Typed from paper: word processors make other dashes of a hyphen, people put spaces around it.
const REFERENCE = /^(\d{2})-([1-9]\d{0,8})(?:-(\d{1,9}))?$/;
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/g;

/** `42-17`: the record of a province, from 1; not the number that the clerk gives to the paper. */
export function formatBriefingReference(of: { readonly provinceCode: string; readonly number: number }): string {
  return `${of.provinceCode}-${of.number}`;
}

/** `42-17-05`: a row of a briefing, padded to two digits; what `/trace/…` takes. */
export function formatRowReference(of: {
  readonly provinceCode: string;
  readonly number: number;
  readonly row: number;
}): string {
  return `${formatBriefingReference(of)}-${String(of.row).padStart(2, "0")}`;
}

/** Reads what `formatBriefingReference` and `formatRowReference` write, with or without the padding; null for all else. */
export function parseReference(text: string): BriefingReference | null {
  const match = REFERENCE.exec(text.trim().replaceAll(DASHES, "-"));
  if (match === null) return null;
  const [, provinceCode = "", number = "", row] = match;
  if (row !== undefined && Number(row) === 0) return null;
  return { provinceCode, number: Number(number), row: row === undefined ? null : Number(row) };
}
