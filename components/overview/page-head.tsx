import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import type { Overview } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Emphasized } from "./emphasized";
import { describeLead } from "./lead";
import type { ReaderView } from "./overview-notices";
import { keptOf, type PageAddress } from "./target-links";

type PageHeadProps = { overview: Overview; language: Language; address: PageAddress; view: ReaderView };

/** What the figures speak of and how complete they are comes before any of them. */
export function PageHead({ overview, language, address, view }: PageHeadProps) {
  const { overview: words } = getMessages(language);
  const kept = keptOf({ ...address, asOf: null });
  const lead = describeLead(overview, language).join(" ");
  return (
    <header className="overview-head">
      <div className="overview-heading">
        <h1 className="text-title font-semibold">{words.title}</h1>
        <p className="overview-standing">
          <Emphasized text={describeStanding(overview, view, language).join(" · ")} />
          {overview.sample ? (
            <>
              {" "}
              <SampleMark language={language} />
            </>
          ) : null}
        </p>
      </div>
      <AsOfForm action="/" asOf={overview.asOf} choices={overview.asOfChoices} language={language} kept={kept} />
      {lead === "" ? null : (
        <p className="overview-lead">
          <Emphasized text={lead} />
        </p>
      )}
    </header>
  );
}

function describeStanding(overview: Overview, view: ReaderView, language: Language): string[] {
  const { asOf, asOfChoices, completeness, provinceName } = overview;
  const { head } = getMessages(language).overview;
  const print = (value: number) => formatNumber(value, { language });
  const choice = asOfChoices.find((one) => one.date === asOf);
  const parts = [provinceName[language], head.until(formatDate(asOf, language))];
  if (choice !== undefined) parts.push(choice.closed ? head.closed : head.open);
  // A facility's account is not told of the stations at all.
  if (completeness === null) return view === "facility" ? parts : [...parts, head.noStations];
  parts.push(head.stations(print(completeness.reporting), print(completeness.units)));
  if (completeness.countedOn !== asOf) parts.push(head.countedOn(formatDate(completeness.countedOn, language)));
  return parts;
}
