export type SortDirection = "ascending" | "descending";

/** The heading of a column that sorts: a link, so that the order is in the address and needs no JavaScript. */
export function SortLink({
  label,
  href,
  sort,
  hint,
}: {
  label: string;
  href: string;
  sort?: SortDirection;
  hint: string;
}) {
  return (
    <a href={href} className="sort-link" title={hint}>
      {label}
      <span aria-hidden="true" className="sort-mark">
        {sort === undefined ? "↕" : sort === "ascending" ? "↑" : "↓"}
      </span>
    </a>
  );
}
