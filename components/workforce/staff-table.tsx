import type { PageAddress } from "@/components/overview/target-links";
import { type Column, DataTable } from "@/components/ui/data-table";
import { SortLink } from "@/components/ui/sort-link";
import type { StaffSort } from "@/lib/features/workforce/constants";
import type { StaffRow } from "@/lib/features/workforce/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeAbsence, describeDates, describePost, describePresence } from "./staff-words";
import { workforceHref } from "./workforce-address";
import { orderOf, type WorkforceQuery } from "./workforce-query";

type TableProps = { rows: readonly StaffRow[]; query: WorkforceQuery; address: PageAddress; language: Language };

/** The people of one page in the order of the address; every heading leads to an order. */
export function StaffTable(props: TableProps) {
  const { staff } = getMessages(props.language).workforce;
  return (
    <div className="workforce-staff">
      <DataTable
        caption={`${staff.title}. ${describeOrder(props.query, props.language)}`}
        columns={columnsFor(props)}
        rows={props.rows}
        rowKey={(row) => `${row.staffId} ${row.employment?.facilityCode} ${row.presence?.facilityCode}`}
        empty={staff.none}
      />
    </div>
  );
}

/** "xếp theo Mã, tăng dần". */
export function describeOrder(query: WorkforceQuery, language: Language): string {
  const { common, workforce } = getMessages(language);
  const { sort, isDescending } = orderOf(query);
  return workforce.staff.sorted(workforce.staff.columns[sort], isDescending ? common.descending : common.ascending);
}

function columnsFor(props: TableProps): Column<StaffRow>[] {
  const { rows, language } = props;
  const { staff } = getMessages(language).workforce;
  const hasNames = rows.some((row) => row.fullName !== null) || props.query.sort === "name";
  const column = (key: StaffSort, cell: Column<StaffRow>["cell"]): Column<StaffRow> => ({
    key,
    cell,
    ...headOf(key, props),
  });
  return [
    { ...column("number", (row) => row.staffNumber), isRowHeader: true, isBlock: true, className: "workforce-number" },
    ...(hasNames ? [column("name", (row) => row.fullName ?? staff.noName)] : []),
    {
      ...column("profession", (row) => (
        <Stacked text={row.profession.name[language]} under={underProfession(row)} isUnderVietnamese />
      )),
      isBlock: true,
    },
    { ...column("employment", (row) => describePost(row, language)), isBlock: true, className: "workforce-across" },
    { ...column("facility", (row) => <Place row={row} language={language} />), className: "workforce-across" },
    {
      ...column("presence", (row) => (
        <Stacked text={describePresence(row, language)} under={describeAbsence(row, language)} isMarked />
      )),
      isBlock: true,
    },
    {
      ...column("until", (row) => (row.presence === null ? "" : describeDates(row.presence, language))),
      isBlock: true,
    },
  ];
}

/** A qualification that says no more than the profession is left out. */
function underProfession({ qualification, profession }: StaffRow): string | null {
  return qualification === profession.name.vi ? null : qualification;
}

/** On a phone the place of who works at the own post is not said twice. */
function Place({ row: { presence, employment }, language }: { row: StaffRow; language: Language }) {
  if (presence === null) return getMessages(language).workforce.presence.none;
  const name = presence.facilityName[language];
  return presence.facilityCode === employment?.facilityCode ? <span className="workforce-repeated">{name}</span> : name;
}

type StackedProps = { text: string; under: string | null; isMarked?: boolean; isUnderVietnamese?: boolean };

function Stacked({ text, under, isMarked = false, isUnderVietnamese = false }: StackedProps) {
  return (
    <span>
      {text}
      {under === null ? null : (
        <span
          className={isMarked ? "workforce-under workforce-marked" : "workforce-under"}
          lang={isUnderVietnamese ? "vi" : undefined}
        >
          {under}
        </span>
      )}
    </span>
  );
}

function headOf(
  key: StaffSort,
  { query, address, language }: TableProps,
): Pick<Column<StaffRow>, "header" | "label" | "sort"> {
  const { common, workforce } = getMessages(language);
  const label = workforce.staff.columns[key];
  const { sort, isDescending } = orderOf(query);
  const isCurrent = sort === key;
  const dir = isCurrent && !isDescending ? "desc" : "asc";
  const { page: _page, ...rest } = query;
  const current = isCurrent ? (isDescending ? "descending" : "ascending") : undefined;
  return {
    label,
    sort: current,
    header: (
      <SortLink
        label={label}
        href={workforceHref({ ...rest, sort: key, dir }, address, "staff")}
        sort={current}
        hint={workforce.staff.sortHint(label, dir === "asc" ? common.ascending : common.descending)}
      />
    ),
  };
}
