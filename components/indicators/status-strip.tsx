import type { StatusSegment } from "@/lib/domain/charts/status-strip";
import type { Status } from "@/lib/domain/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { statusTone } from "./status-badge";

type StatusStripProps = { segments: readonly StatusSegment[]; language: Language; href?: (status: Status) => string };

/** How many targets stand in each status, worst first; the widths follow the counts. */
export function StatusStrip({ segments, language, href }: StatusStripProps) {
  const { words, strip } = getMessages(language).status;
  return (
    <ul className="status-strip" aria-label={strip}>
      {segments.map(({ status, count }) => {
        const content = (
          <>
            <b>{count}</b> {words[status]}
          </>
        );
        return (
          <li key={status} className={`${statusTone(status)} grow-${Math.min(60, count)}`}>
            {href ? <a href={href(status)}>{content}</a> : content}
          </li>
        );
      })}
    </ul>
  );
}
