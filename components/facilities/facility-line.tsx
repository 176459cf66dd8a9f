import type { PageAddress } from "@/components/overview/target-links";
import { stationPageHref } from "@/components/stations/station-address";
import type { BedFigure } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BedBars } from "./bed-bars";
import { facilityPageHref } from "./facility-address";
import { isStation } from "./filter-facilities";
import { printBeds, printDifference, printRecords } from "./printed-beds";
import { bedDifference, bedsOf, type FacilityLine } from "./sort-facilities";

type LineProps = {
  row: FacilityLine;
  /** The most beds of any row: the length of the longest bar. */
  most: number;
  address: PageAddress;
  language: Language;
};

/** A row of the list. On a narrow screen what a facility is moves under its name. */
export function FacilityTableLine({ row, most, address, language }: LineProps) {
  const { facilities: words } = getMessages(language);
  const { columns } = words.list;
  const level = row.careLevel === null ? words.noLevel : words.levels[row.careLevel];
  const converted = row.converted === null ? null : formatDate(row.converted.on, language);
  const count = (value: number | undefined) => (value === undefined ? MISSING : formatNumber(value, { language }));
  return (
    <tr>
      <th scope="row" className="block-cell facilities-name">
        <a className="link" href={hrefOf(row, address)}>
          {row.name[language]}
        </a>
        <span className="facilities-under facilities-narrow">
          {words.kinds[row.kind]} · {words.ownerships[row.ownership]} · {level}
          {converted === null ? "" : ` · ${columns.converted.toLocaleLowerCase("vi")} ${converted}`}
        </span>
      </th>
      <td className="facilities-wide">{words.kinds[row.kind]}</td>
      <td className="facilities-wide facilities-ownership">{words.ownerships[row.ownership]}</td>
      <td className="facilities-wide">{level}</td>
      <BedCell label={columns.planned} figure={row.beds.planned} language={language} />
      <BedCell label={columns.actual} figure={row.beds.actual} language={language} />
      <td className="facilities-bars">
        <BedBars planned={bedsOf(row.beds.planned)} actual={bedsOf(row.beds.actual)} most={most} />
      </td>
      <td className="number facilities-difference" data-label={columns.difference}>
        {printDifference(bedDifference(row), language)}
      </td>
      <td className={row.records.kind === "value" ? "facilities-records" : undefined} data-label={columns.emr}>
        {printRecords(row.records, language)}
      </td>
      <td className="number" data-label={columns.doctors}>
        {count(row.staff?.doctors)}
      </td>
      <td className="number" data-label={columns.nurses}>
        {count(row.staff?.nurses)}
      </td>
      <td className="number facilities-wide" title={row.converted?.from[language]}>
        {converted}
      </td>
    </tr>
  );
}

function hrefOf(row: FacilityLine, { asOf }: PageAddress): string {
  return isStation(row) && row.communeCode !== null
    ? stationPageHref(row.communeCode, asOf)
    : facilityPageHref(row.code, asOf);
}

function BedCell({ label, figure, language }: { label: string; figure: BedFigure; language: Language }) {
  const { text, title } = printBeds(figure, language);
  const { list } = getMessages(language).facilities;
  return (
    <td className="number" data-label={label} title={title}>
      <span>
        <b>{text}</b>
        {figure.kind === "value" ? (
          <span className="facilities-under">{list.from(formatDate(figure.from, language))}</span>
        ) : null}
      </span>
    </td>
  );
}
