"use client";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Disclosure } from "./disclosure";
import type { MenuItem } from "./menu-items";

type MainMenuProps = { label: string; open: string; items: readonly MenuItem[] };

/**
 * A strip on wide screens, behind a button on narrow ones: the style sheet shows one of the two. In the browser only to know
 * the page it stands on after a move without a reload; its links need no JavaScript.
 */
export function MainMenu({ label, open, items }: MainMenuProps) {
  return (
    <>
      <nav aria-label={label} className="shell-menu">
        <MenuLinks items={items} />
      </nav>
      <Disclosure className="shell-menu-button" summary={open}>
        <nav aria-label={label} className="shell-menu-panel">
          <MenuLinks items={items} />
        </nav>
      </Disclosure>
    </>
  );
}

function MenuLinks({ items }: { items: readonly MenuItem[] }) {
  const path = usePathname() ?? "/";
  return items.map(({ href, label }) => {
    const isSection = href !== "/" && path.startsWith(`${href}/`);
    return (
      <Link
        key={href}
        href={href as Route}
        prefetch={false}
        className="shell-link"
        data-label={label}
        aria-current={path === href ? "page" : isSection ? "true" : undefined}
      >
        {label}
      </Link>
    );
  });
}
