import { Card } from "@/components/ui/card";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type StationLists, stationAnchor } from "./station-lists";

type MeetingCardProps = { meeting: StationLists["meeting"]; floor: number; reporting: number; language: Language };

/** Stations at or above the floor: a short list, since nothing is to be done there. */
export function StationsMeetingCard({ meeting, floor, reporting, language }: MeetingCardProps) {
  const { stations: words } = getMessages(language).target;
  const count = (value: number) => formatNumber(value, { language });
  if (meeting.length === 0) return null;
  return (
    <Card
      id="meeting-title"
      title={words.meeting(count(floor))}
      aside={words.meetingAside(count(meeting.length), count(reporting))}
    >
      <ul className={meeting.length > 1 ? "columns-2 gap-6 text-sm" : "text-sm"}>
        {meeting.map(({ code, communeCode, name, communeName, doctors }) => (
          <li
            key={code}
            id={stationAnchor(communeCode)}
            title={name[language]}
            className="flex break-inside-avoid justify-between gap-3 border-b border-rule-soft py-1 target:bg-rule-soft"
          >
            <span>{communeName[language]}</span>
            <b>{count(doctors.counted)}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
