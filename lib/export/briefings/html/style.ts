/** The look of the one-file page: a paper on a desk on screen, in the colours the reader's system asks for, A4 in print. */
export const STYLE = `
:root { color-scheme: light; --ink: #16232e; --ink-2: #52616e; --rule: #b4bfc7; --soft: #eef2f4; --ground: #e6ebee; --paper: #fff; --accent: #0b5c6b; --mark: #a32d15; --on-mark: #fff }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --ink: #e8eef2; --ink-2: #b4c0c9; --rule: #4a5a66; --soft: #22303a; --ground: #0b1116; --paper: #16212a; --accent: #62c3d4; --mark: #f28d75; --on-mark: #0e161c }
  figure svg { background: #fff; border-radius: 4px; padding: .5rem }
}
*, ::before, ::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 "Times New Roman", Tinos, "Liberation Serif", serif; overflow-wrap: break-word }
a { color: var(--accent); text-underline-offset: .15em }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
main:focus { outline: none }
.skip { position: absolute; left: .5rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); z-index: 2 }
.skip:focus { top: .5rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.desk { max-width: 86rem; margin: 0 auto; padding: 1rem clamp(.5rem, 2vw, 1.5rem) 2rem; display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr) }
main { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); justify-items: center }
.sheet { background: var(--paper); border: 1px solid var(--rule); padding: clamp(1rem, 5vw, 4rem); width: 100%; max-width: 54rem; min-width: 0 }
.sheet.landscape { max-width: 100%; padding-inline: clamp(1rem, 3vw, 2.5rem) }
.contents { background: var(--paper); border: 1px solid var(--rule); padding: .75rem 1rem; font-size: .9375rem }
.contents summary { font-weight: bold; cursor: pointer; min-height: 1.5rem }
.contents ul { list-style: none; margin: .5rem 0 0; padding: 0 }
.contents a { display: block; padding: .2rem 0; text-decoration: none }
.contents a:hover { text-decoration: underline }
.contents .l3 { padding-left: 1rem }
.marks { margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem; justify-content: flex-end }
.marks strong { border: 2px solid var(--mark); color: var(--mark); padding: 0 .5rem; letter-spacing: .02em }
.letterhead { display: grid; gap: 1rem; text-align: center; margin-bottom: 1.5rem }
.letterhead p, .signature p { margin: 0 }
.b { font-weight: bold }
.i { font-style: italic }
.blank { white-space: pre-wrap; margin-top: .4rem !important }
.rule span { display: inline-block; border-bottom: 1px solid currentColor }
.short-rule::after { content: ""; display: block; width: 5rem; margin: 0 auto; border-bottom: 1px solid currentColor }
h1 { font-size: 1.25rem; text-align: center; margin: 1.5rem 0 1rem; line-height: 1.35 }
h1 span { display: block }
.state h1::after { content: ""; display: block; width: 8rem; margin: .3rem auto 0; border-bottom: 1px solid currentColor }
.type { text-transform: uppercase }
.dashes { text-align: center; margin: -.75rem 0 1rem }
h2, h3, h4, h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 .5rem; line-height: 1.4; break-after: avoid }
h4, h5, h6 { font-style: italic }
h2 { font-size: 1.125rem }
.annex-title { text-align: center; margin-top: 0 }
.annex-title span { display: block }
p { margin: .5rem 0; white-space: pre-line }
article > p:not([class]), section > p:not([class]) { text-align: justify; text-indent: 2.2em; hyphens: none }
.note { font-size: .9375rem; color: var(--ink-2); margin: .35rem 0 }
.conflict { text-decoration: underline wavy var(--mark) 2px; text-underline-offset: .2em; font-weight: bold }
.told { color: var(--mark); font-size: .9375em }
.ref { font-size: .875em; color: var(--ink-2); white-space: nowrap }
.scroll { overflow-x: auto; margin: .75rem 0; position: relative }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.35 }
caption { text-align: left; font-weight: bold; padding: 0 } caption span:not(.hidden) { padding-bottom: .4rem }
caption span:not(.hidden) { display: block; position: sticky; left: 0; max-width: min(100%, 88vw) }
th, td { border: 1px solid var(--rule); padding: .3rem .45rem; vertical-align: top; text-align: left; font-weight: normal }
td { min-width: 4.5rem }
thead th { background: var(--soft); font-weight: bold; text-align: center; vertical-align: middle }
td.r { text-align: right } td.c { text-align: center }
td.n { font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; min-width: 2.5rem }
tbody th[scope=row] { background: var(--paper); min-width: 9rem }
.group th { font-weight: bold; background: var(--soft) }
tr { break-inside: avoid } tr.group { break-after: avoid }
thead { display: table-header-group }
abbr { text-decoration: none } abbr[title] { cursor: help }
figure { margin: 1rem 0; break-inside: avoid }
figure svg { display: block; width: 100%; min-width: 26rem; height: auto; margin: 0 auto }
figure svg text { font-family: "Times New Roman", Tinos, "Liberation Serif", serif }
figcaption { text-align: center; font-style: italic; margin-top: .4rem }
.signature { display: grid; gap: 1.5rem; margin-top: 2rem; break-inside: avoid }
.signature ul { list-style: none; margin: 0; padding: 0; font-size: .9375rem }
.to { font-weight: bold; font-style: italic }
.party .to { font-weight: normal; font-style: normal; text-decoration: underline }
.signer { text-align: center; padding-bottom: 5rem }
.record { font-size: .875rem; color: var(--ink-2); overflow-wrap: anywhere; text-align: center }
@media screen and (max-width: 40rem) {
  tbody th[scope=row] { position: sticky; left: 0; min-width: 8rem; max-width: 9rem; box-shadow: 1px 0 var(--rule) }
  article > p:not([class]), section > p:not([class]) { text-align: left; text-indent: 1.25em }
}
@media (min-width: 40.01rem), print {
  .letterhead { grid-template-columns: 2fr 3fr }
  .signature { grid-template-columns: 1fr 1fr }
}
@media screen and (min-width: 75rem) {
  .desk { grid-template-columns: 15rem minmax(0, 1fr) }
  .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto }
  .record { grid-column: 2 }
}
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, serif } }
@page :first { @top-center { content: none } }
@page wide { size: A4 landscape; margin: 20mm 15mm 15mm 20mm }
@media print {
  :root { --ink: #000; --ink-2: #000 }
  body { background: none; line-height: 1.35 }
  .letterhead { font-size: 12pt; grid-template-columns: 5fr 8fr; gap: 4mm }
  .letterhead .b { white-space: nowrap }
  .skip, .contents, .record { display: none }
  .desk, main { display: block; max-width: none; padding: 0; margin: 0 }
  .sheet { border: 0; padding: 0; max-width: none }
  .annex { break-before: page }
  .landscape { page: wide }
  .scroll { overflow: visible; padding: 0 1px }
  h1, h2, h3, h4, .type { font-size: 1em }
  table { font-size: 11pt } .landscape table { font-size: 10pt }
  th, td, tbody th[scope=row] { min-width: 0; border-color: #000 }
  caption span { max-width: none }
  figure svg { min-width: 0 }
  .note, .signature ul { font-size: 11pt } .to { font-size: 12pt }
  .ref { font-size: .95em; color: inherit }
  .marks { margin-bottom: .5rem }
}
`;
