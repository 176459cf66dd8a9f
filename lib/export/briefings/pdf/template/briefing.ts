import { BLOCKS_TEMPLATE } from "./blocks";
import { HEAD_TEMPLATE } from "./head";
import { PAGE_TEMPLATE } from "./page";
import { TABLE_TEMPLATE } from "./table";

const DRAWN_BLOCKS = `
#let drawn-block(value) = {
  if value.kind == "heading" { heading-block(value) }
  else if value.kind == "paragraph" { paragraph-block(value) }
  else if value.kind == "table" { table-block(value) }
  else if value.kind == "chart" { chart-block(value) }
  else { note-block(value) }
}
`;

const CLOSING = `
#let closing(value) = {
  set par(first-line-indent: 0pt, justify: false, spacing: 2pt)
  let is-party = value.layout == "party"
  block(breakable: false, above: 14pt, grid(
    columns: (1fr, 1fr),
    column-gutter: 10pt,
    {
      let title = soft(value.recipients.title)
      if is-party { par(text(size: 14pt, underline(offset: 2pt, title))) } else { par(text(size: 12pt, weight: "bold", style: "italic", title)) }
      for row in value.recipients.lines { par(text(size: if is-party { 12pt } else { 11pt }, soft(row))) }
    },
    {
      set align(center)
      for row in value.signer { par(text(size: 14pt, weight: "bold", soft(row))) }
      v(2.6cm)
    },
  ))
}

#let annex(value) = page(flipped: value.isLandscape, {
  show heading.where(level: 1): it => block(below: 10pt, width: 100%, sticky: true, {
    set align(center)
    set text(size: 14pt, weight: "bold")
    it.body
  })
  heading(level: 1, (value.label, value.title).filter(part => part != "").map(soft).join([ ] + linebreak()))
  for one in value.blocks { drawn-block(one) }
})
`;

const WHOLE = `
#if data.layout == "party" { party-head(data.header) } else { state-head(data.header) }
#document-title(data)
#for one in data.body { drawn-block(one) }
#closing(data)
#for one in data.annexes { annex(one) }
`;

/** A briefing, from its head to its last annex. */
export const BRIEFING_TEMPLATE = [
  PAGE_TEMPLATE,
  HEAD_TEMPLATE,
  BLOCKS_TEMPLATE,
  TABLE_TEMPLATE,
  DRAWN_BLOCKS,
  CLOSING,
  WHOLE,
].join("");
