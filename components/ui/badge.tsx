import type { ReactNode } from "react";

export function Badge({ children, title, className }: { children: ReactNode; title?: string; className?: string }) {
  return (
    <span className={["badge", className].filter(Boolean).join(" ")} title={title}>
      {children}
    </span>
  );
}
