import { Frozen } from "@/components/ui/frozen";
import type { Block, BriefingDocument } from "@/lib/export/briefings/document";
import { SheetBlocks } from "./sheet-blocks";
import { SheetLetterhead, SheetMarks, SheetSignature } from "./sheet-letterhead";

type DocumentSheetProps = { document: BriefingDocument; marksEdits: boolean };

/** The document as it will be: the blocks that Word, PDF and HTML are made of, as papers on the page. */
export function DocumentSheet({ document, marksEdits }: DocumentSheetProps) {
  const { language, title, marks, annexes } = document;
  const shared = { marksEdits, language };
  return (
    <Frozen>
      <div className={`sheets sheets-${document.layout}`} lang={language}>
        <article className="sheet" aria-labelledby="sheet-title">
          <SheetMarks marks={marks} />
          <SheetLetterhead header={document.header} />
          <h2 id="sheet-title" className="sheet-title">
            <span>{document.typeName}</span>
            {document.abstract.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h2>
          <SheetBlocks blocks={withEndMark(document)} prefix="s" level={2} title={title} {...shared} />
          <SheetSignature recipients={document.recipients} signer={document.signer} />
        </article>
        {annexes.map((annex, index) => (
          <section
            key={annex.key}
            className={annex.isLandscape ? "sheet sheet-landscape" : "sheet"}
            aria-labelledby={`annex-${index + 1}`}
          >
            <SheetMarks marks={marks} />
            <h2 id={`annex-${index + 1}`} className="sheet-title sheet-annex-title">
              <span>{annex.label}</span>
              <span>{annex.title}</span>
            </h2>
            <SheetBlocks blocks={annex.blocks} prefix={`a${index + 1}`} level={2} title={annex.title} {...shared} />
          </section>
        ))}
      </div>
    </Frozen>
  );
}

/** `./.` closes the last paragraph and takes the place of its full stop. */
function withEndMark({ blocks, endMark }: BriefingDocument): readonly Block[] {
  const last = blocks.at(-1);
  if (endMark === "" || last?.kind !== "paragraph") return blocks;
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/\.$/, "")}${endMark}` }];
}
