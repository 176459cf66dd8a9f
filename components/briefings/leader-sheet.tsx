import { StatusIcon, statusTone } from "@/components/indicators/status-badge";
import { STATUSES, type Status } from "@/lib/domain/targets/types";
import type { LeaderPage } from "@/lib/export/briefings/document";
import { traceHref } from "./briefing-address";
import { SheetMarks } from "./sheet-letterhead";

/** The one page for the leader, on screen and on one A4 sheet. */
export function LeaderSheet({ page }: { page: LeaderPage }) {
  return (
    <article className="sheet leader-sheet" lang={page.language} aria-labelledby="leader-title">
      <SheetMarks marks={page.marks} />
      <h2 id="leader-title" className="leader-title">
        {page.title}
      </h2>
      <p className="leader-subtitle">{page.subtitle}</p>
      <p>{page.completeness}</p>
      <h3 className="leader-heading">{page.headings.counts}</h3>
      <ul className="leader-counts">
        {page.counts.map(({ statusCode, status, count }) => (
          <li key={statusCode} className={toneOf(statusCode)}>
            <StatusMark code={statusCode} /> <b>{count}</b> {status}
          </li>
        ))}
      </ul>
      <h3 className="leader-heading">{page.headings.red}</h3>
      {page.red.length === 0 ? null : <RedTable page={page} />}
      {page.more === "" ? null : <p>{page.more}</p>}
      <div className="leader-columns">
        <Lines title={page.headings.changed} lines={page.changed} />
        <Lines title={page.headings.decide} lines={page.decide} />
      </div>
      {page.notes.map((note) => (
        <p key={note} className="sheet-note">
          {note}
        </p>
      ))}
      <p className="sheet-note leader-record">
        {page.reference} · SHA-256 {page.hash}
      </p>
    </article>
  );
}

function RedTable({ page }: { page: LeaderPage }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="sheet-scroll" aria-label={page.headings.red} tabIndex={0}>
      <table className="sheet-table leader-table">
        <thead>
          <tr>
            {page.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {page.red.map((row) => (
          <RedRows key={row.reference} row={row} columns={page.columns.length} />
        ))}
      </table>
    </section>
  );
}

type RedRowsProps = { row: LeaderPage["red"][number]; columns: number };

/** A target with its reason below it, across the table: words in a narrow column would fill the sheet. */
function RedRows({ row, columns }: RedRowsProps) {
  return (
    <tbody>
      <tr>
        <th scope="row" className="sheet-left">
          {row.name}{" "}
          <a className="link sheet-reference" href={traceHref(row.reference)}>
            {row.reference}
          </a>
        </th>
        <td className={`sheet-left ${toneOf(row.statusCode)}`}>
          <span className="leader-status">
            <StatusMark code={row.statusCode} /> {row.status}
          </span>
        </td>
        <td className="sheet-left">{row.figure}</td>
        <td className="sheet-left">{row.target}</td>
        <td className="sheet-left">{row.since}</td>
        <td className="sheet-left">{row.owner}</td>
      </tr>
      <tr>
        <td colSpan={columns} className="leader-reason">
          {row.reason}
        </td>
      </tr>
    </tbody>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3 className="leader-heading">{title}</h3>
      <ul className="leader-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function statusOf(code: string): Status | undefined {
  return STATUSES.find((status) => status === code);
}

function toneOf(code: string): string {
  const status = statusOf(code);
  return status === undefined ? "" : statusTone(status);
}

function StatusMark({ code }: { code: string }) {
  const status = statusOf(code);
  return status === undefined ? null : <StatusIcon status={status} />;
}
