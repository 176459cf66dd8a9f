/** Pages, letters and texts of every PDF, as a Typst program; what it prints comes as data. */
export const PAGE_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
// A line may end between two gaps that cancel out; of one gap without width the typesetter makes nothing.
#let soft-break = h(0.001pt) + h(-0.001pt)
#let soft(value) = value.split("\u{200B}").join(soft-break)
#let ink-quiet = rgb("#52616e")
#let ink-mark = rgb("#8f1d1d")

#let marks-line = if data.marks.len() > 0 {
  box(stroke: 0.6pt + ink-mark, inset: (x: 4pt, y: 2pt), text(size: 8.5pt, weight: "bold", fill: ink-mark, data.marks.join(" · ")))
}

#let watermark = if data.watermark.len() > 0 {
  context {
    let line(words) = {
      let drawn = text(size: 60pt, weight: "bold", words)
      text(size: 60pt * calc.min(1.3, 560pt / measure(drawn).width), weight: "bold", fill: luma(0%).transparentize(93%), words)
    }
    place(center + horizon, rotate(-50deg, reflow: false, stack(spacing: 24pt, ..data.watermark.map(words => align(center, line(words))))))
  }
}

#let page-head = context {
  let number = counter(page).get().first()
  grid(
    columns: (1fr, auto, 1fr),
    align: (left + bottom, center + bottom, right + bottom),
    [],
    if number > 1 { text(size: 14pt, str(number)) },
    marks-line,
  )
}

#let page-foot = context {
  set text(size: 7pt, fill: ink-quiet)
  grid(columns: (auto, 1fr), align: (left, right), data.reference, [SHA-256: #data.hash])
}

#set document(title: data.title, date: auto)
#set page(
  paper: "a4",
  margin: (
    top: data.margins.top * 1mm,
    bottom: data.margins.bottom * 1mm,
    left: data.margins.left * 1mm,
    right: data.margins.right * 1mm,
  ),
  header: page-head,
  header-ascent: 18pt,
  footer: page-foot,
  footer-descent: 20pt,
  background: watermark,
)
#set text(
  font: "Tinos",
  fallback: false,
  size: 14pt,
  lang: data.language,
  hyphenate: false,
  ligatures: false,
  overhang: false,
  top-edge: 0.891em,
  bottom-edge: -0.216em,
)
#set par(leading: 0.1em, spacing: 8pt)
`;
