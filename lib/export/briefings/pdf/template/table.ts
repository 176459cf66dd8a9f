/** Tables: columns no narrower than their longest word, heads on every page, rows in one piece. */
export const TABLE_TEMPLATE = `
#let cell-inset = (x: 3.5pt, y: 3pt)
#let table-sizes = (12pt, 11.5pt, 11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt)

// Needs a context.
#let narrowest(columns, size) = columns.map(column => {
  let widths = column.words.map(word => measure(text(size: size, weight: "bold", word)).width)
  calc.max(0pt, ..widths) + 2 * cell-inset.x + 1pt
})

// Shares of the room, where no column falls below what it needs.
#let shared-widths(shares, least, room) = {
  let open = range(shares.len())
  let left-over = room
  let is-settled = false
  while not is-settled {
    let total = open.map(index => shares.at(index)).sum(default: 1)
    let tight = open.filter(index => left-over * shares.at(index) / total < least.at(index))
    is-settled = tight.len() == 0
    left-over -= tight.map(index => least.at(index)).sum(default: 0pt)
    open = open.filter(index => index not in tight)
  }
  let total = open.map(index => shares.at(index)).sum(default: 1)
  range(shares.len()).map(index => if index in open { left-over * shares.at(index) / total } else { least.at(index) })
}

#let table-cell(value, row) = table.cell(
  colspan: value.span,
  align: (left: left, center: center, right: right).at(value.align) + horizon,
  breakable: row.isDivisible,
  {
    if row.isGroup { strong(soft(value.text)) } else { soft(value.text) }
    if value.reason != "" { linebreak(); text(size: 0.75em, style: "italic", soft(value.reason)) }
  },
)

#let row-cells(row) = row.cells.map(cell => table-cell(cell, row))

// Titles of groups that follow one another are one head, which is never left alone at the foot of a page.
#let table-part(part) = {
  let cells = part.rows.map(row-cells).flatten()
  if part.isHead { (table.header(level: 2, repeat: false, ..cells),) } else { cells }
}

#let drawn-table(value) = context {
  let size = table-sizes.find(size => narrowest(value.columns, size).sum() <= value.room * 1pt)
  let size = if size == none { table-sizes.last() } else { size }
  let widths = shared-widths(value.columns.map(column => column.share), narrowest(value.columns, size), value.room * 1pt)
  set text(size: size)
  set par(first-line-indent: 0pt, justify: false, leading: 0.08em, spacing: 3pt)
  table(
    columns: widths,
    inset: cell-inset,
    stroke: 0.5pt,
    table.header(repeat: true, ..value.columns.map(column => table.cell(align: center + horizon, breakable: false, strong(soft(column.header))))),
    ..value.parts.map(table-part).flatten(),
  )
}

#let table-block(value) = {
  if value.caption == "" { block(above: 10pt, below: 8pt, drawn-table(value)) } else {
    figure(kind: table, supplement: none, numbering: none, gap: 5pt, caption: figure.caption(position: top, soft(value.caption)), drawn-table(value))
  }
  for note in value.notes {
    block(above: 4pt, below: 4pt, par(first-line-indent: 0pt, justify: false, text(size: 11pt, style: "italic", soft(note))))
  }
}
`;
