import type { Block, ChartBlock, HeadingBlock } from "@/lib/export/briefings/document";
import type { Language } from "@/lib/i18n/language";
import { ConflictText } from "./conflict-text";
import { EditedMark } from "./edited-mark";
import { SheetTable } from "./sheet-table";

type SheetBlocksProps = {
  blocks: readonly Block[];
  /** What the ids of the blocks begin with. */
  prefix: string;
  /** Of the heading above. */
  level: number;
  /** For a table without a caption of its own. */
  title: string;
  /** Where the reader edits: what people wrote is marked. */
  marksEdits: boolean;
  language: Language;
};

export function SheetBlocks({ blocks, prefix, level, ...rest }: SheetBlocksProps) {
  const levels = headingLevels(blocks, level);
  return blocks.map((block, index) => {
    const id = `${prefix}-${index + 1}`;
    return <SheetBlock key={id} block={block} id={id} level={levels[index] ?? level} {...rest} />;
  });
}

/** No level of heading is left out, whatever the document has. */
function headingLevels(blocks: readonly Block[], above: number): number[] {
  let level = above;
  return blocks.map((block) => {
    if (block.kind === "heading") level = Math.min(level + 1, above + block.level, 6);
    return level;
  });
}

type SheetBlockProps = Omit<SheetBlocksProps, "blocks" | "prefix"> & { block: Block; id: string };

function SheetBlock({ block, id, level, title, marksEdits, language }: SheetBlockProps) {
  switch (block.kind) {
    case "heading":
      return <SheetHeading block={block} id={id} level={level} />;
    case "table":
      return <SheetTable table={block} id={id} title={title} language={language} />;
    case "chart":
      return <SheetChart chart={block} />;
    case "note":
      return <p className="sheet-note">{block.text}</p>;
    case "paragraph":
      return (
        <p className="sheet-paragraph">
          <ConflictText text={block.text} conflicts={block.conflicts} language={language} />
          {block.isEdited && marksEdits ? <EditedMark language={language} /> : null}
        </p>
      );
  }
}

function SheetHeading({ block, id, level }: { block: HeadingBlock; id: string; level: number }) {
  const Heading = `h${level as 3 | 4 | 5 | 6}` as const;
  return (
    <Heading id={id} className={`sheet-heading sheet-heading-${block.level}`}>
      {block.number === "" ? block.text : `${block.number} ${block.text}`}
    </Heading>
  );
}

/** As a picture: what it is made of can neither run nor load anything, and its ids meet nobody else's. */
function SheetChart({ chart }: { chart: ChartBlock }) {
  const svg = chart.svg.replaceAll('"Tinos"', `"Tinos, 'Times New Roman', 'Liberation Serif', serif"`);
  const name = chart.label === "" ? chart.caption : `${chart.label}. ${chart.caption}`;
  return (
    <figure className="sheet-chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="sheet-scroll" aria-label={name} tabIndex={0}>
        {/* biome-ignore lint/performance/noImgElement: a drawing in the page itself, there is nothing to optimize */}
        <img
          src={`data:image/svg+xml;base64,${Buffer.from(svg, "utf8").toString("base64")}`}
          alt={chart.alt}
          width={chart.width}
          height={chart.height}
        />
      </section>
      <figcaption>{name}</figcaption>
    </figure>
  );
}
