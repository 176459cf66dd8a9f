"use client";
import { usePathname } from "next/navigation";
import { Disclosure } from "./disclosure";
import type { MenuItem } from "./menu-items";

type MainMenuProps = { label: string; open: string; items: readonly MenuItem[] };

/**
 * A strip on wide screens, behind a button on narrow ones: the style sheet shows one of the two. Plain links:
 * whole pages are kept and come faster than their parts would, without the router's code. The path is known in the browser only,
 * since a layout is drawn without it.
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
      <a
        key={href}
        href={href}
        className="shell-link"
        data-label={label}
        aria-current={path === href ? "page" : isSection ? "true" : undefined}
      >
        {label}
      </a>
    );
  });
}
