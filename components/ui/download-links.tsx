type DownloadLinksProps = {
  /** The address without an ending, its query apart: `/stations/export` and `?asOf=2026-09-30`. */
  path: string;
  query: string;
  words: { label: string; xlsx: string; csv: string };
};

/** Saves the table as it is filtered and sorted; plain links, so that they work without JavaScript. */
export function DownloadLinks({ path, query, words }: DownloadLinksProps) {
  return (
    <span className="no-print download-links">
      <span>{words.label}:</span>
      {(["xlsx", "csv"] as const).map((format) => (
        <a key={format} href={`${path}.${format}${query}`} download className="link">
          {words[format]}
        </a>
      ))}
    </span>
  );
}
