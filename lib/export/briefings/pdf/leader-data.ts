import type { LeaderPage } from "@/lib/export/briefings/document";
import { breakable, printableLine } from "./printable-text";
import { proseLine } from "./text-data";

const MARGINS = { top: 20, bottom: 18, left: 20, right: 15 } as const;
/** What the table of the sheet has room for: name, status, figure, target, since, who answers. */
const COLUMNS = 6;
const LONGEST_WORD = 14;

/** What the template of the leader's page reads. */
export function leaderData(page: LeaderPage) {
  const { headings, columns } = page;
  const cell = (text: string) => breakable(printableLine(text), LONGEST_WORD);
  return {
    language: page.language,
    title: printableLine(page.title),
    reference: printableLine(page.reference),
    hash: printableLine(page.hash),
    marks: page.marks.map(printableLine),
    watermark: [],
    margins: MARGINS,
    subtitle: proseLine(page.subtitle),
    completeness: proseLine(page.completeness),
    headings: {
      red: proseLine(headings.red),
      changed: proseLine(headings.changed),
      decide: proseLine(headings.decide),
      counts: proseLine(headings.counts),
    },
    columns: Array.from({ length: COLUMNS }, (_, index) => cell(columns[index] ?? "")),
    red: page.red.map((row) => ({
      reference: printableLine(row.reference),
      name: cell(row.name),
      status: cell(row.status),
      statusCode: row.statusCode,
      figure: cell(row.figure),
      target: cell(row.target),
      since: cell(row.since),
      owner: cell(row.owner),
      reason: cell(row.reason),
    })),
    more: proseLine(page.more),
    counts: page.counts.map(({ statusCode, status, count }) => ({
      statusCode,
      status: cell(status),
      count: String(count),
    })),
    changed: page.changed.map(proseLine),
    decide: page.decide.map(proseLine),
    notes: page.notes.filter((note) => note !== "").map(proseLine),
  };
}
