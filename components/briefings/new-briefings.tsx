import { SampleMark } from "@/components/indicators/sample-mark";
import { Card } from "@/components/ui/card";
import type { NewBriefings as News } from "@/lib/features/briefings/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref } from "./briefing-address";
import { briefingName } from "./briefing-name";
import "./briefings.css";

/** On the home page of a reviewer: what was issued since their last visit. */
export function NewBriefings({ news, language }: { news: News; language: Language }) {
  const { news: words } = getMessages(language).briefings;
  const { since, briefings } = news;
  if (briefings.length === 0 && since === null) return null;
  const moment = since === null ? "" : formatMoment(since, language);
  return (
    <Card
      id="new-briefings"
      title={words.title}
      className="no-print"
      tools={
        <a className="link" href="/briefings">
          {words.all}
        </a>
      }
    >
      <p>{briefings.length === 0 ? words.none(moment) : since === null ? words.first : words.since(moment)}</p>
      <ul className="briefing-news">
        {briefings.map((briefing) => {
          const issued = briefing.steps.find(({ state }) => state === "issued");
          return (
            <li key={briefing.id}>
              <a className="link" href={briefingHref(briefing)}>
                {briefingName(briefing, language)}
              </a>{" "}
              {briefing.isSample ? <SampleMark language={language} /> : null} {briefing.reference}
              {issued === undefined ? "" : `, ${words.issuedAt(formatMoment(issued.at, language))}`}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
