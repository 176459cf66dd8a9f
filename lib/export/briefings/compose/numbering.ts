import type { Layout } from "@/lib/domain/briefings/kinds";
import type { Annex, Block } from "@/lib/export/briefings/document";
import type { Composition } from "./content";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** `I.` in papers of the State, `I-` in those of the Party. */
export function sectionNumber(index: number, layout: Layout): string {
  return `${ROMAN[index] ?? index + 1}${layout === "state" ? "." : "-"}`;
}

/** Tables and pictures of the body get their numbers in the order in which they stand. */
export function numberBlocks({ words }: Composition, blocks: readonly Block[]): Block[] {
  const next = { table: 0, chart: 0 };
  return blocks.map((block) => {
    if (block.kind !== "table" && block.kind !== "chart") return block;
    next[block.kind] += 1;
    const word = block.kind === "table" ? words.table : words.picture;
    return { ...block, label: `${word} ${next[block.kind]}` };
  });
}

/** `Phụ lục I`, … without a gap where one has nothing to tell. */
export function numberAnnexes({ words }: Composition, annexes: readonly Annex[]): Annex[] {
  return annexes.map((annex, index) => ({ ...annex, label: `${words.annex} ${ROMAN[index] ?? index + 1}` }));
}
