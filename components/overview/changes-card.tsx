import { Card } from "@/components/ui/card";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import type { Overview } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Emphasized } from "./emphasized";
import { type ChangeLine, listChanges } from "./list-changes";
import { keptOf, type PageAddress, targetHref } from "./target-links";

type ChangesCardProps = { overview: Overview; language: Language; address: PageAddress };

/** As many as a glance takes in; the others are one click away, not gone. */
const LINES_SHOWN = 7;

export function ChangesCard({ overview, language, address }: ChangesCardProps) {
  const { changes } = getMessages(language).overview;
  const lines = listChanges(overview, language);
  const [shown, more] = [lines.slice(0, LINES_SHOWN), lines.slice(LINES_SHOWN)];
  const since = formatDate(overview.previousAsOf, language);
  return (
    <Card id="changes-title" title={changes.title} aside={changes.since(since)} className="overview-changes">
      {lines.length === 0 ? (
        <p className="text-ink-2">{changes.none(since)}</p>
      ) : (
        <Lines lines={shown} address={address} />
      )}
      {more.length === 0 ? null : (
        <details className="change-more">
          <summary className="link">{changes.more(formatNumber(more.length, { language }))}</summary>
          <Lines lines={more} address={address} />
        </details>
      )}
      <SinceForm overview={overview} language={language} address={address} />
    </Card>
  );
}

function Lines({ lines, address }: { lines: readonly ChangeLine[]; address: PageAddress }) {
  return (
    <ul className="change-list">
      {lines.map((line) => (
        <li key={line.key}>
          <span className="gap-note">{line.date}</span>
          <a className="hover:underline" href={targetHref(line.code, address)}>
            <Emphasized text={line.text} />
          </a>
          <span className="change-figures">{line.figures}</span>
        </li>
      ))}
    </ul>
  );
}

/** Any earlier day, in the address: `since=2025-12-31`. */
function SinceForm({ overview, language, address }: ChangesCardProps) {
  const { changes } = getMessages(language).overview;
  return (
    <div className="change-since">
      <FilterForm action="/" submit={changes.show} kept={keptOf({ ...address, since: null })} label={changes.form}>
        <TextField
          id="since"
          name="since"
          type="date"
          label={changes.compare}
          defaultValue={overview.previousAsOf}
          max={overview.asOf}
          required
        />
      </FilterForm>
    </div>
  );
}
