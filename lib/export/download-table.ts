/** A cell to hand out: null is missing and stays empty; the sign for missing is for eyes. Dates are `YYYY-MM-DD` texts. */
export type DownloadCell = string | number | null;

export type DownloadColumn = {
  readonly heading: string;
  readonly kind: "text" | "integer" | "decimal" | "percent" | "date";
  /** Digits after the comma of a decimal or a percentage; 2 when left out. Percentages are given as 14.6, not 0.146. */
  readonly digits?: number;
};

/** A table as its page shows it, filtered and sorted, to save in either format. */
export type DownloadTable = {
  /** ASCII, without an ending: `tram-y-te-42-2026-09-30`. */
  readonly fileName: string;
  readonly title: string;
  readonly columns: readonly DownloadColumn[];
  readonly rows: readonly (readonly DownloadCell[])[];
  /** What a reader must know beside the rows: as-of date, n of N, sample mark, sources, filters. A sheet of its own. */
  readonly notes: readonly string[];
};

export const DOWNLOAD_FORMATS = ["xlsx", "csv"] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];
