import type { ReactNode } from "react";

/** What a phone shows behind one line, and every wider screen, and paper, at once. */
export function PhoneFold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="phone-fold">
      <summary className="link phone-fold-line">{summary}</summary>
      {children}
    </details>
  );
}
