import { stationPageHref } from "@/components/stations/station-address";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { formatDate } from "@/lib/format/date";
import { formatNumber, formatShare } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { facilityPageHref } from "./facility-address";
import { groupMoves, type MoveGroup, type PlaceOf } from "./group-moves";
import type { Away } from "./summarize-staff";

type CardProps = {
  direction: "away" | "incoming";
  people: readonly Away[];
  asOf: IsoDate;
  canSeePeople: boolean;
  language: Language;
};

const AT: Readonly<Record<CardProps["direction"], PlaceOf>> = {
  away: ({ presence }) => presence,
  incoming: ({ presence, employment }) => employment ?? presence,
};

/** People sent away or received for a time: one by one for who may see people, else how many and where. */
export function MovesCard({ direction, people, asOf, canSeePeople, language }: CardProps) {
  const { awayCard, incomingCard } = getMessages(language).facilities.page;
  const words = direction === "away" ? awayCard : incomingCard;
  const count = new Set(people.map(({ staffId }) => staffId)).size;
  return (
    <Card
      id={`${direction}-title`}
      title={words.title}
      aside={count === 0 ? undefined : awayCard.aside(formatNumber(count, { language }))}
      isFlush
    >
      {count === 0 ? (
        <p className="facilities-source">{words.none}</p>
      ) : canSeePeople ? (
        <DataTable
          caption={words.title}
          columns={personColumns({ direction, asOf, language })}
          rows={people}
          rowKey={(row) => `${row.staffId} ${row.presence.facilityCode}`}
        />
      ) : (
        <DataTable
          caption={words.title}
          columns={groupColumns({ direction, asOf, language })}
          rows={groupMoves(people, AT[direction])}
          rowKey={(group) => group.key}
        />
      )}
    </Card>
  );
}

type ColumnOptions = Pick<CardProps, "direction" | "asOf" | "language">;

function personColumns({ direction, asOf, language }: ColumnOptions): Column<Away>[] {
  const { awayCard, incomingCard, presences } = getMessages(language).facilities.page;
  return [
    {
      key: "person",
      header: awayCard.person,
      isRowHeader: true,
      isBlock: true,
      cell: (row) => row.fullName ?? row.staffNumber,
    },
    { key: "profession", header: awayCard.profession, cell: ({ profession }) => profession.name[language] },
    {
      key: "place",
      header: direction === "away" ? awayCard.place : incomingCard.place,
      cell: (row) => {
        const { facilityCode, facilityName } = AT[direction](row);
        return (
          <a className="link" href={placeHref(facilityCode, asOf)}>
            {facilityName[language]}
          </a>
        );
      },
    },
    { key: "kind", header: awayCard.kind, cell: ({ presence }) => presences[presence.kind] },
    {
      key: "share",
      header: awayCard.share,
      isNumber: true,
      cell: ({ presence }) => formatShare(presence.share, { language, maxDigits: 0 }),
    },
    {
      key: "from",
      header: awayCard.from,
      isNumber: true,
      cell: ({ presence }) => formatDate(presence.from, language),
    },
    {
      key: "to",
      header: awayCard.to,
      isNumber: true,
      cell: ({ presence }) => (presence.to === null ? awayCard.open : formatDate(presence.to, language)),
    },
  ];
}

function groupColumns({ direction, asOf, language }: ColumnOptions): Column<MoveGroup>[] {
  const { awayCard, incomingCard, presences } = getMessages(language).facilities.page;
  return [
    {
      key: "place",
      header: direction === "away" ? awayCard.place : incomingCard.place,
      isRowHeader: true,
      isBlock: true,
      cell: ({ place }) => (
        <a className="link" href={placeHref(place.facilityCode, asOf)}>
          {place.facilityName[language]}
        </a>
      ),
    },
    { key: "profession", header: awayCard.profession, cell: ({ profession }) => profession.name[language] },
    { key: "kind", header: awayCard.kind, cell: ({ kind }) => presences[kind] },
    {
      key: "count",
      header: awayCard.count,
      isNumber: true,
      cell: ({ people }) => formatNumber(people, { language }),
    },
  ];
}

/** A station's code holds that of its commune-level unit, which its page is named by; other facilities lead to themselves. */
function placeHref(code: string, asOf: IsoDate): string {
  const commune = /^TYT-(\d{5})$/.exec(code)?.[1];
  return commune === undefined ? facilityPageHref(code, asOf) : stationPageHref(commune, asOf);
}
