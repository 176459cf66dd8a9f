import type { ReactNode } from "react";

/** The distance to the target in words, the landing value under it. */
export function GapWords({ gap, note }: { gap: ReactNode; note?: ReactNode }) {
  return (
    <div>
      <div>{gap}</div>
      {note ? <div className="gap-note">{note}</div> : null}
    </div>
  );
}
