/** The files that are made of a briefing; `leader.pdf` is the one page for the leader. */
export const FILE_FORMATS = ["docx", "pdf", "xlsx", "html", "csv", "json", "leader.pdf"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<FileFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  "leader.pdf": "application/pdf",
};
