import type { BriefingDocument, PartyHeader, StateHeader } from "../document";
import { escapeHtml } from "./escape-html";

/** The head of an official paper: issuer on the left, the State or the Party on the right; on a phone below one another. */
export function drawLetterhead(header: StateHeader | PartyHeader): string {
  return header.kind === "state" ? stateHead(header) : partyHead(header);
}

function stateHead(header: StateHeader): string {
  return block([
    [line(header.parent), line(header.issuer, "b short-rule"), line(header.number, "blank")],
    [line(header.nation, "b"), line(header.motto, "b rule"), line(header.placeAndDate, "i blank")],
  ]);
}

function partyHead(header: PartyHeader): string {
  return block([
    [line(header.superior), line(header.issuer, "b"), line("*"), line(header.number, "blank")],
    [line(header.party, "b rule"), line(header.placeAndDate, "i blank")],
  ]);
}

/** Type and subject, together the title of the page. */
export function drawTitle({ typeName, abstract, layout }: BriefingDocument): string {
  const lines = abstract.map((text) => `<span class="abstract">${escapeHtml(text)}</span>`).join(" ");
  const end = layout === "party" ? '<p class="dashes" aria-hidden="true">-----</p>' : "";
  return `<h1><span class="type">${escapeHtml(typeName)}</span> ${lines}</h1>${end}`;
}

/** Recipients on the left, position of the signer on the right with room for the name and the seal. */
export function drawSignature({ recipients, signer }: BriefingDocument): string {
  const lines = recipients.lines.map((text) => `<li>${escapeHtml(text)}</li>`).join("");
  const title = `<p class="to">${escapeHtml(recipients.title)}</p>`;
  const position = signer.map((text) => line(text, "b")).join("");
  return `<div class="signature"><div>${title}<ul>${lines}</ul></div><div class="signer">${position}</div></div>`;
}

function block(columns: readonly (readonly string[])[]): string {
  return `<div class="letterhead">${columns.map((lines) => `<div>${lines.join("")}</div>`).join("")}</div>`;
}

function line(text: string, names = ""): string {
  return `<p${names === "" ? "" : ` class="${names}"`}><span>${escapeHtml(text)}</span></p>`;
}
