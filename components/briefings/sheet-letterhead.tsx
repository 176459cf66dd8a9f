import type { BriefingDocument, PartyHeader, StateHeader } from "@/lib/export/briefings/document";

/** Issuer on the left, the State or the Party on the right; on a phone below one another. */
export function SheetLetterhead({ header }: { header: StateHeader | PartyHeader }) {
  return header.kind === "state" ? <StateHead header={header} /> : <PartyHead header={header} />;
}

function StateHead({ header }: { header: StateHeader }) {
  return (
    <div className="sheet-letterhead">
      <div>
        <p>{header.parent}</p>
        <p className="sheet-strong sheet-short-rule">{header.issuer}</p>
        <p className="sheet-blank">{header.number}</p>
      </div>
      <div>
        <p className="sheet-strong">{header.nation}</p>
        <p className="sheet-strong">
          <span className="sheet-rule">{header.motto}</span>
        </p>
        <p className="sheet-blank sheet-slanted">{header.placeAndDate}</p>
      </div>
    </div>
  );
}

function PartyHead({ header }: { header: PartyHeader }) {
  return (
    <div className="sheet-letterhead">
      <div>
        <p>{header.superior}</p>
        <p className="sheet-strong">{header.issuer}</p>
        <p aria-hidden="true">*</p>
        <p className="sheet-blank">{header.number}</p>
      </div>
      <div>
        <p className="sheet-strong">
          <span className="sheet-rule">{header.party}</span>
        </p>
        <p className="sheet-blank sheet-slanted">{header.placeAndDate}</p>
      </div>
    </div>
  );
}

export function SheetMarks({ marks }: { marks: readonly string[] }) {
  if (marks.length === 0) return null;
  return (
    <p className="sheet-marks">
      {marks.map((mark) => (
        <strong key={mark}>{mark}</strong>
      ))}
    </p>
  );
}

/** Recipients on the left, position of the signer on the right with room for the name and the seal. */
export function SheetSignature({ recipients, signer }: Pick<BriefingDocument, "recipients" | "signer">) {
  return (
    <div className="sheet-signature">
      <div>
        <p className="sheet-strong sheet-slanted">{recipients.title}</p>
        {recipients.lines.map((line) => (
          <p key={line} className="sheet-recipient">
            {line}
          </p>
        ))}
      </div>
      <div className="sheet-signer">
        {signer.map((line) => (
          <p key={line} className="sheet-strong">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
