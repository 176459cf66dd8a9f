import type { LeaderPage } from "@/lib/export/briefings/document";

/** How much of everything one sheet is given: counts of lines, and letters of a text. */
export type Room = {
  readonly red: number;
  readonly changes: number;
  readonly decisions: number;
  readonly name: number;
  readonly reason: number;
  readonly owner: number;
  readonly change: number;
  readonly decision: number;
};

/** Roomy as long as there is little to say; the last holds on one sheet whatever there is to say. */
export const ROOMS: readonly [Room, ...Room[]] = [
  { red: 8, changes: 4, decisions: 4, name: 110, reason: 120, owner: 70, change: 200, decision: 200 },
  { red: 8, changes: 3, decisions: 3, name: 76, reason: 100, owner: 44, change: 120, decision: 190 },
  { red: 8, changes: 2, decisions: 2, name: 60, reason: 60, owner: 30, change: 100, decision: 110 },
];

/** Lines of small print that a sheet has beside its heads and counts. */
const SHEET = 48;
// Letters on a line of the columns of the table and of the sheet.
const [NAME, REASON, FIGURE, TARGET, OWNER, LINE] = [38, 52, 13, 17, 16, 105];

const linesOf = (text: string, letters: number) => Math.ceil(text.length / letters);

/** Whether the sheet holds it, by an estimate; the printer makes its letters smaller where it is wrong by a little. */
export function isWithinSheet({ red, changed, decide }: Pick<LeaderPage, "red" | "changed" | "decide">): boolean {
  const rows = red.map(({ name, reason, figure, target, owner }) =>
    Math.max(
      linesOf(name, NAME) + linesOf(reason, REASON) + 1,
      linesOf(figure, FIGURE),
      linesOf(target, TARGET),
      linesOf(owner, OWNER),
    ),
  );
  const lines = [...changed, ...decide].map((text) => linesOf(text, LINE));
  return [...rows, ...lines].reduce((sum, count) => sum + count, 0) <= SHEET;
}

/** A name that is too long ends behind a word, with the sign of a cut. */
export function cutName(name: string, most: number): string {
  return name.length <= most ? name : `${cutAt(name, most - 6)} [...]`;
}

/**
 * As many whole sentences as there is room for. A first sentence that is itself too long ends behind a part of its list, or else
 * a word, with the remark that the report has the rest.
 */
export function shortened(text: string, { most, remark }: { readonly most: number; readonly remark: string }): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu}|“)/u);
  const first = sentences[0] ?? "";
  if (first.length > most) return `${cutAt(first, most - remark.length - "…” ".length)} ${remark}`;
  let told = first;
  for (const sentence of sentences.slice(1)) {
    if (told.length + 1 + sentence.length > most) return told;
    told = `${told} ${sentence}`;
  }
  return told;
}

function cutAt(text: string, most: number): string {
  const room = text.slice(0, most);
  const part = Math.max(room.lastIndexOf("; "), room.lastIndexOf(", "));
  const word = room.lastIndexOf(" ");
  const end = part > most / 2 ? part : word > 0 ? word : most;
  return closed(room.slice(0, end).replace(/[\s,;:(]+$/u, ""));
}

/** A name that is cut in the middle still ends as a name: “Mỗi trạm y tế có ít nhất…”. */
function closed(text: string): string {
  const isOpen = text.lastIndexOf("“") > text.lastIndexOf("”");
  return isOpen ? `${text.replace(/“$/u, "").trimEnd()}${text.endsWith("“") ? "" : "…”"}` : text;
}
