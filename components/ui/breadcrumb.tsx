import type { ReactNode } from "react";

export type Crumb = { label: string; href?: string };

/** `renderLink` lets the app pass its router's link; a plain anchor otherwise. */
export function Breadcrumb({
  label,
  crumbs,
  renderLink,
}: {
  label: string;
  crumbs: readonly Crumb[];
  renderLink?: (crumb: { label: string; href: string }) => ReactNode;
}) {
  return (
    <nav aria-label={label}>
      <ol className="breadcrumb">
        {crumbs.map(({ label: text, href }) => (
          <li key={text}>
            {href === undefined ? text : renderLink ? renderLink({ label: text, href }) : <a href={href}>{text}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
