type ChartTableProps = {
  caption: string;
  /** The first column names the row; the others are figures. */
  headers: readonly string[];
  rows: readonly (readonly string[])[];
};

/** The content of a chart as a table: same rows, same words. */
export function ChartTable({ caption, headers, rows }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="chart-table" tabIndex={0} aria-label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, index) => (
              <th key={header} scope="col" className={index > 0 ? "number" : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={headers[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={headers[index]} className="number">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
