"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";

export type MenuItem = { href: string; label: string };

/** In the browser only to know the page it stands on after a move without a reload; its links need no JavaScript. */
export function MainMenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const path = usePathname() ?? "/";
  return (
    <nav aria-label={label} className="shell-menu">
      {items.map(({ href, label: text }) => {
        const isSection = href !== "/" && path.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href as Route}
            prefetch={false}
            className="shell-link"
            aria-current={path === href ? "page" : isSection ? "true" : undefined}
          >
            {text}
          </Link>
        );
      })}
    </nav>
  );
}
