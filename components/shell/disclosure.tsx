"use client";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

type DisclosureProps = {
  className: string;
  summary: ReactNode;
  title?: string;
  children: ReactNode;
};

/**
 * A panel that opens without JavaScript. With it, the panel also closes by Escape, by a press elsewhere, when the focus leaves
 * it, and after a move to another page, which keeps the bar.
 */
export function Disclosure({ className, summary, title, children }: DisclosureProps) {
  const path = usePathname();
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      const details = element.current;
      if (details?.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, []);
  const closeByEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== "Escape" || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector("summary")?.focus();
  };
  return (
    <details key={path} ref={element} className={className} onKeyDown={closeByEscape}>
      <summary title={title}>{summary}</summary>
      {children}
    </details>
  );
}
