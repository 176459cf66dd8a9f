/** Headings, paragraphs, notes and pictures of the body and of annexes. */
export const BLOCKS_TEMPLATE = String.raw`
#let indent = if data.layout == "party" { 1cm } else { 1.27cm }
#set par(justify: true, first-line-indent: (amount: indent, all: true))

#show figure: set block(breakable: true, above: 10pt, below: 10pt)
#show figure.caption: it => block(sticky: true, width: 100%, {
  set par(first-line-indent: 0pt, justify: false)
  set align(center)
  text(size: 13pt, weight: "bold", it.body)
})

// What is only looks stays outside of the heading itself, which readers list as bookmarks.
#let heading-block(value) = {
  show heading: it => block(above: 12pt, below: 8pt, width: 100%, sticky: true, {
    set text(size: 14pt, weight: "bold", style: if value.level == 3 { "italic" } else { "normal" })
    h(indent)
    it.body
  })
  heading(level: value.depth, soft(value.text))
}

#let run(value) = if value.isConflict {
  underline(stroke: 0.9pt + ink-mark, offset: 2pt, soft(value.text))
  if value.hint != "" { text(size: 10pt, fill: ink-mark, "\u{A0}" + value.hint) }
} else { soft(value.text) }

#let paragraph-block(value) = {
  let words = if value.isBlank { box(width: 1fr, repeat(justify: false)[.]) } else { value.runs.map(run).join() }
  let whole = par(words + value.endMark)
  if value.isLast { block(sticky: true, whole) } else { whole }
}

#let note-block(value) = par(first-line-indent: 0pt, justify: false, text(size: 12pt, style: "italic", soft(value.text)))

#let chart-block(value) = {
  let picture = image(bytes(value.svg), format: "svg", width: value.width * 1pt, alt: value.alt)
  block(breakable: false, width: 100%, above: 10pt, below: 10pt, if value.caption == "" {
    align(center, picture)
  } else {
    figure(kind: image, supplement: none, numbering: none, gap: 5pt, caption: figure.caption(position: bottom, soft(value.caption)), picture)
  })
}
`;
