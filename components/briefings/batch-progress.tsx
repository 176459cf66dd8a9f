import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { BatchSummary } from "@/lib/features/briefings/schema/batch";
import { formatNumber } from "@/lib/format/number";
import type { Language } from "@/lib/i18n/language";
import { archiveHref, BATCH_PATH, batchWords } from "./batch-words";

const REFRESH_SECONDS = 2;

type BatchProgressProps = { batch: BatchSummary; refreshes: boolean; language: Language };

/** How far it is, and what there is to do now: wait, download, or begin again. */
export function BatchProgress({ batch, refreshes, language }: BatchProgressProps) {
  const { id, state, done, total, failures } = batch;
  const { one, ofTotal } = batchWords(language);
  const number = (value: number) => formatNumber(value, { language });
  return (
    <div className="batch-progress">
      <p className="batch-progress-line">
        <progress aria-labelledby="progress" value={done} max={total} />
        <span>{ofTotal(number(done), number(total))}</span>
      </p>
      {state === "waiting" || state === "running" ? (
        <UnderWay batch={batch} refreshes={refreshes} language={language} />
      ) : null}
      {state === "broken" ? (
        <>
          <Notice tone="error">{one.broken}</Notice>
          <a className={buttonClass()} href={BATCH_PATH}>
            {one.again}
          </a>
        </>
      ) : null}
      {state === "done" ? (
        <>
          <Notice tone={failures.length === 0 ? "done" : "warning"}>
            {one.done(number(total - failures.length))}
            {failures.length === 0 ? "" : ` ${one.failuresLead(number(failures.length))}`}
          </Notice>
          {batch.hasArchive ? (
            <a className={buttonClass("primary")} href={archiveHref(id)}>
              {one.download}
            </a>
          ) : (
            <>
              <p>{one.dropped}</p>
              <a className={buttonClass()} href={BATCH_PATH}>
                {one.again}
              </a>
            </>
          )}
        </>
      ) : null}
    </div>
  );
}

/** Loads itself again, without JavaScript as well; who is disturbed by that stops it (WCAG 2.2.2). */
function UnderWay({ batch, refreshes, language }: BatchProgressProps) {
  const { one } = batchWords(language);
  const path = `${BATCH_PATH}/${batch.id}`;
  return (
    <>
      {refreshes ? <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} /> : null}
      <p>{batch.state === "waiting" ? one.waiting : one.running}</p>
      <p className="batch-aside no-print">
        {refreshes ? (
          <>
            {one.refreshes}{" "}
            <a className="link" href={`${path}?refresh=off`}>
              {one.stop}
            </a>
          </>
        ) : (
          <>
            <a className="link" href={`${path}?refresh=off`}>
              {one.reload}
            </a>
            {" · "}
            <a className="link" href={path}>
              {one.resume}
            </a>
          </>
        )}
      </p>
    </>
  );
}
