/** The first third of the first page (docs: domain, sections 4.1 and 4.2), two columns without borders. */
export const HEAD_TEMPLATE = String.raw`
#let ruled(body, part) = context {
  let width = measure(body).width
  stack(spacing: 2.5pt, body, line(length: width * part, stroke: 0.7pt))
}

#let two-columns(left-side, right-side, left-foot, right-foot) = {
  set align(center)
  set par(leading: 0.1em, spacing: 3pt, justify: false)
  grid(
    columns: (2fr, 3fr),
    column-gutter: 6pt,
    row-gutter: 8pt,
    left-side, right-side,
    left-foot, right-foot,
  )
}

#let state-head(head) = two-columns(
  { par(text(size: 13pt, soft(head.parent))); ruled(text(size: 13pt, weight: "bold", soft(head.issuer)), 0.45) },
  { par(text(size: 13pt, weight: "bold", soft(head.nation))); ruled(text(size: 14pt, weight: "bold", soft(head.motto)), 1.0) },
  text(size: 13pt, soft(head.number)),
  text(size: 14pt, style: "italic", soft(head.placeAndDate)),
)

#let party-head(head) = two-columns(
  { par(text(size: 14pt, soft(head.superior))); par(text(size: 14pt, weight: "bold", soft(head.issuer))); par(text(size: 14pt)[\*]) },
  ruled(text(size: 15pt, weight: "bold", soft(head.party)), 1.0),
  text(size: 14pt, soft(head.number)),
  text(size: 14pt, style: "italic", soft(head.placeAndDate)),
)

#let document-title(value) = {
  set align(center)
  set par(spacing: 2pt)
  let is-party = value.layout == "party"
  v(14pt)
  par(text(size: if is-party { 16pt } else { 14pt }, weight: "bold", soft(value.typeName)))
  for row in value.abstract { par(text(size: 14pt, weight: "bold", soft(row))) }
  if is-party {
    par(text(size: 14pt)[\-\-\-\-\-])
  } else {
    context {
      let widths = value.abstract.map(row => measure(text(size: 14pt, weight: "bold", soft(row))).width)
      v(1pt)
      line(length: calc.max(60pt, ..widths.map(width => calc.min(width, value.bodyWidth * 1pt))) * 0.4, stroke: 0.7pt)
    }
  }
  v(10pt)
}
`;
