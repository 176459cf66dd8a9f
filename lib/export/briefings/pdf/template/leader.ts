import { PAGE_COUNT } from "../compiler";
import { PAGE_TEMPLATE } from "./page";

const PARTS = `
#let scaled(size) = size * data.scale
#set par(justify: false, leading: 0.1em, spacing: scaled(5pt))
#set text(size: scaled(12pt))
#show heading: it => block(above: scaled(11pt), below: scaled(5pt), sticky: true, it.body)
#show heading.where(level: 2): it => block(
  width: 100%,
  above: scaled(11pt),
  below: scaled(5pt),
  inset: (bottom: 2pt),
  stroke: (bottom: 0.8pt + rgb("#0b5c6b")),
  text(size: scaled(13.5pt), fill: rgb("#0b5c6b"), it.body),
)

#let tones = (
  achieved: rgb("#1f5fa8"),
  on_track: rgb("#1d7a4f"),
  at_risk: rgb("#955a00"),
  off_track: rgb("#b3361b"),
  missed: rgb("#7d1d3f"),
)
#let tone(code) = tones.at(code, default: ink-quiet)

#let count-box(value) = block(
  width: 100%,
  inset: (left: 5pt, y: 2pt),
  stroke: (left: 3pt + tone(value.statusCode)),
  {
    set par(spacing: 1pt)
    par(text(size: scaled(18pt), weight: "bold", fill: tone(value.statusCode), value.count))
    par(text(size: scaled(10.5pt), soft(value.status)))
  },
)

#let counts-part = if data.counts.len() > 0 {
  heading(level: 2, soft(data.headings.counts))
  grid(columns: (1fr,) * calc.min(data.counts.len(), 6), gutter: scaled(6pt), ..data.counts.map(count-box))
}

#let red-name(row) = {
  strong(soft(row.name))
  if row.reason != "" { linebreak(); text(size: 0.9em, soft(row.reason)) }
  linebreak()
  text(size: 0.8em, fill: ink-quiet, row.reference)
}

#let red-row(row) = (
  table.cell(red-name(row)),
  table.cell(text(weight: "bold", fill: tone(row.statusCode), soft(row.status))),
  table.cell(align: right, strong(soft(row.figure))),
  table.cell(soft(row.target)),
  table.cell(soft(row.since)),
  table.cell(soft(row.owner)),
)

#let red-part = {
  heading(level: 2, soft(data.headings.red))
  if data.red.len() > 0 {
    set text(size: scaled(10.5pt))
    table(
      columns: (4.4fr, 1.7fr, 1.9fr, 2.1fr, 1.8fr, 2.3fr),
      inset: (x: 3.5pt, y: scaled(3pt)),
      align: left + top,
      stroke: (x, y) => (bottom: 0.5pt + luma(150)),
      table.header(..data.columns.enumerate().map(((index, head)) => table.cell(align: (if index == 2 { right } else { left }) + bottom, strong(soft(head))))),
      ..data.red.map(red-row).flatten(),
    )
  }
  if data.more != "" { par(text(style: "italic", soft(data.more))) }
}

#let list-part(title, rows) = if rows.len() > 0 {
  heading(level: 2, soft(title))
  list(marker: [–], spacing: scaled(4pt), ..rows.map(soft))
}
`;

const WHOLE = `
#heading(level: 1, text(size: scaled(20pt), soft(data.title)))
#par(text(size: scaled(13.5pt), weight: "bold", soft(data.subtitle)))
#if data.completeness != "" { par(soft(data.completeness)) }
#counts-part
#red-part
#list-part(data.headings.changed, data.changed)
#list-part(data.headings.decide, data.decide)
#if data.notes.len() > 0 {
  block(above: scaled(12pt), {
    set text(size: scaled(9.5pt), style: "italic")
    set par(spacing: scaled(3pt))
    for note in data.notes { par(soft(note)) }
  })
}
`;

/** One sheet for the leader; the size of its letters comes with the data. */
export const LEADER_TEMPLATE = [PAGE_TEMPLATE, PARTS, WHOLE, PAGE_COUNT].join("");
