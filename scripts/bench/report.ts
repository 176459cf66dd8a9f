import type { DatabaseReport } from "./measure-database";
import type { DocumentsReport } from "./measure-documents";
import type { ServerReport } from "./measure-server";

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
  readonly server: ServerReport | null;
  readonly database: DatabaseReport | null;
  readonly documents: DocumentsReport | null;
}

type Cell = string | number;

/** The report as Markdown tables, which README takes over as they are. */
export function printReport({ date, machine, rounds, server, database, documents }: Report): string {
  return [
    `${date.slice(0, 10)}, ${machine}, ${rounds} rounds`,
    ...(server === null ? [] : printServer(server)),
    ...(database === null ? [] : printDatabase(database)),
    ...(documents === null ? [] : printDocuments(documents)),
  ].join("\n\n");
}

function printServer({ startSeconds, transfer, load, lighthouse }: ServerReport): string[] {
  const kib = (bytes: number) => (bytes / 1024).toFixed(1);
  return [
    table(
      ["transferred, KiB", "document", "scripts", "styles", "fonts", "other", "without fonts"],
      transfer.map((one) => [
        `${one.page}, ${one.visit} view`,
        ...[one.document, one.scripts, one.styles, one.fonts, one.other, one.withoutFonts].map(kib),
      ]),
    ),
    table(
      ["signed in, 16 connections", "requests/s", "p99 ms", "KiB each", "× bare page", "failures"],
      load.map((one) => [one.name, one.perSecond, one.p99, kib(one.bytesEach), one.timesBare, one.failures]),
    ),
    table(
      ["start-up", "seconds"],
      [
        ["first start with founding data (already built)", startSeconds.first],
        ["start again", startSeconds.again],
      ],
    ),
    table(
      ["Lighthouse, overview, mobile", "median of 3"],
      [
        ["performance", lighthouse.performance],
        ["accessibility", lighthouse.accessibility],
        ["layout shift", lighthouse.layoutShift.toFixed(3)],
        ["largest paint, ms", lighthouse.largestPaintMs],
      ],
    ),
  ];
}

function printDatabase({ observations, loadSeconds, pages, freshness }: DatabaseReport): string[] {
  return [
    `${observations.toLocaleString("en")} observations, loaded by COPY with summaries in ${loadSeconds} s`,
    table(
      ["queries of", "number", "p95 ms, founding", "p95 ms, large", "ratio", "slowest, ms", "begins"],
      pages.map((one) => [
        one.page,
        one.queries,
        one.p95Founding,
        one.p95Large,
        one.ratio,
        one.slowest.milliseconds,
        `\`${one.slowest.text.replaceAll("|", "\\|")}\``,
      ]),
    ),
    table(
      ["a correction until sums are right", "ms, median", "right at once"],
      freshness.map((one) => [one.database, one.milliseconds, one.isRight ? "yes" : "NO"]),
    ),
  ];
}

function printDocuments({ makeSeconds, formats, batch }: DocumentsReport): string[] {
  return [
    table(
      ["October of Hà Tĩnh", "seconds, median", "first of the process", "KiB"],
      [
        ["the record, figures and words frozen", makeSeconds, makeSeconds, "–"],
        ...formats.map(({ format, seconds, firstSeconds, kib, failure }): Cell[] =>
          failure === null ? [format, seconds, firstSeconds, kib] : [`${format}: ${failure}`, "FAILED", "FAILED", "–"],
        ),
      ],
    ),
    table(
      ["PDF and Excel of all provinces", "documents", "failures", "seconds", "peak memory, MB"],
      [["a program beside the web server", batch.documents, batch.failures, batch.seconds, batch.peakMegabytes]],
    ),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}
