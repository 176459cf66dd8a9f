import type { BriefingDocument, PartyHeader, StateHeader } from "@/lib/export/briefings/document";
import { vietnamDate } from "@/lib/shared/clock";
import type { Composition } from "./content";
import { isCity, placeName, provinceWithKind } from "./province-name";
import { spell } from "./spelling";
import { standingLines } from "./texts";

/** Room for the clerk: number, day and month are never printed by themselves. */
const BLANK_NUMBER = " ".repeat(10);
const BLANK_DATE = " ".repeat(8);

export function composeHeader(composition: Composition): StateHeader | PartyHeader {
  return composition.briefing.layout === "state" ? stateHeader(composition) : partyHeader(composition);
}

function stateHeader({ snapshot, language, words, briefing }: Composition): StateHeader {
  const { state } = words.header;
  return {
    kind: "state",
    parent: capitals(state.parent(provinceWithKind(snapshot, language))),
    issuer: state.issuer,
    number: state.number(BLANK_NUMBER),
    nation: state.nation,
    motto: state.motto,
    placeAndDate: words.header.placeAndDate({
      place: placeName(snapshot, language),
      blank: BLANK_DATE,
      year: yearOf(briefing.knownOn),
    }),
  };
}

function partyHeader({ snapshot, language, words, briefing }: Composition): PartyHeader {
  const { party } = words.header;
  return {
    kind: "party",
    superior: capitals(party.superior(provinceWithKind(snapshot, language))),
    issuer: spell(party.issuer),
    number: party.number(BLANK_NUMBER),
    party: party.party,
    placeAndDate: words.header.placeAndDate({
      place: placeName(snapshot, language),
      blank: BLANK_DATE,
      year: yearOf(briefing.knownOn),
    }),
  };
}

/** Recipients and signer: the usual ones, or what stands from briefing to briefing. */
export function composeFooter(composition: Composition): Pick<BriefingDocument, "recipients" | "signer" | "endMark"> {
  const { words, snapshot, briefing } = composition;
  const own = words.footer[briefing.layout];
  const usual = own.recipients(isCity(snapshot)).map((line) => spell(line));
  return {
    recipients: { title: words.footer.title, lines: standingLines(composition, "recipients") ?? usual },
    signer: standingLines(composition, "signer") ?? own.signer.map((line) => spell(line)),
    endMark: own.endMark,
  };
}

function capitals(text: string): string {
  return spell(text.toLocaleUpperCase("vi"));
}

/** The year in which it is written, which need not be that of the period: December is reported on in January. */
function yearOf(moment: Date): string {
  return vietnamDate(moment).slice(0, 4);
}
