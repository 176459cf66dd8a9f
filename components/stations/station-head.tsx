import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Emphasized } from "@/components/overview/emphasized";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { StationPage } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeSince } from "./since-words";
import { stationPageHref } from "./station-address";

type HeadProps = { page: StationPage; asked: IsoDate | null; provinceCode: string | null; language: Language };

/** Which station, how it stands and since when, and the date looked at. */
export function StationHead({ page, asked, provinceCode, language }: HeadProps) {
  const { navigation, stations: words } = getMessages(language);
  const { station, asOf, asOfChoices } = page;
  const list = new URLSearchParams();
  if (provinceCode !== null) list.set("province", provinceCode);
  if (asked !== null) list.set("asOf", asked);
  const query = list.size === 0 ? "" : `?${list}`;
  return (
    <PageHead
      above={
        <Breadcrumb
          label={navigation.breadcrumb}
          crumbs={[{ label: words.title, href: `/stations${query}` }, { label: station.communeName[language] }]}
        />
      }
      title={station.name[language]}
      facts={
        <>
          <Emphasized text={describeFacts(page, language)} />{" "}
          {station.sample ? <SampleMark language={language} /> : null}
        </>
      }
      lead={<Emphasized text={describeStation(page, language)} />}
      tools={
        <AsOfForm
          action={stationPageHref(station.communeCode, null)}
          asOf={asOf}
          choices={asOfChoices}
          language={language}
        />
      }
    />
  );
}

function describeFacts({ station, countedOn }: StationPage, language: Language): string {
  const { list, page } = getMessages(language).stations;
  const { facts } = page;
  return [
    facts.code(station.communeCode),
    facts.terrain(station.terrain === null ? MISSING : list.terrains[station.terrain]),
    countedOn === null ? "" : facts.until(formatDate(countedOn, language)),
    facts.states[station.reportState],
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function describeStation({ station, floor, history }: StationPage, language: Language): string {
  const { lead } = getMessages(language).stations.page;
  const { doctors, shortfall, belowSince, lastKnown } = station;
  const print = (value: number) => formatNumber(value, { language });
  if (doctors === null) {
    if (history.length === 0 && lastKnown === null) return lead.neverCounted;
    const known =
      lastKnown === null ? "" : lead.silentKnown(print(lastKnown.counted), formatDate(lastKnown.date, language));
    const below = belowSince === null ? "" : lead.silentBelow(describeSince(belowSince, language));
    return [lead.silent, known, below].filter((part) => part !== "").join(" ");
  }
  const counted = print(doctors.counted);
  if (floor === null || shortfall === null) return lead.noFloor(counted);
  if (shortfall === 0 || belowSince === null) return lead.meets(counted, print(floor));
  return lead.below(counted, print(floor), print(shortfall), describeSince(belowSince, language));
}
