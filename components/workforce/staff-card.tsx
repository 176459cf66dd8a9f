import type { PageAddress } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { STAFF_PAGE_SIZE } from "@/lib/features/workforce/constants";
import type { RegistryCounts, StaffList } from "@/lib/features/workforce/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { StaffFilterForm } from "./staff-filter-form";
import { describeOrder, StaffTable } from "./staff-table";
import { workforceHref } from "./workforce-address";
import type { WorkforceQuery } from "./workforce-query";

type CardProps = {
  staff: StaffList;
  registry: RegistryCounts;
  query: WorkforceQuery;
  address: PageAddress;
  /** The query of the address with its date, for files. */
  fileQuery: string;
  language: Language;
};

/** The people themselves, fifty a page, filtered and sorted by the address. */
export function StaffCard({ staff, registry, query, address, fileQuery, language }: CardProps) {
  const { downloads, workforce } = getMessages(language);
  const print = (value: number) => formatNumber(value, { language });
  const count = workforce.staff.aside(print(staff.people), print(staff.total));
  return (
    <Card
      id="staff"
      title={workforce.staff.title}
      aside={`${count} · ${describeOrder(query, language)}`}
      tools={<DownloadLinks path="/workforce/export" query={fileQuery} words={downloads} />}
      isFlush
    >
      <div className="workforce-form workforce-filter">
        <StaffFilterForm registry={registry} query={query} address={address} language={language} />
      </div>
      {staff.rows.length === 0 && staff.total > 0 ? null : (
        <StaffTable rows={staff.rows} query={query} address={address} language={language} />
      )}
      <StaffPages total={staff.total} query={query} address={address} language={language} />
      <p className="workforce-notes">
        {staff.rows.length === 0 || staff.rows.some(({ fullName }) => fullName !== null)
          ? workforce.staff.registry
          : `${workforce.staff.registry} ${workforce.staff.noNames}`}
      </p>
    </Card>
  );
}

type PagesProps = { total: number; query: WorkforceQuery; address: PageAddress; language: Language };

function StaffPages({ total, query, address, language }: PagesProps) {
  const { staff } = getMessages(language).workforce;
  const last = Math.max(1, Math.ceil(total / STAFF_PAGE_SIZE));
  if (last === 1 && query.page === undefined) return null;
  const page = Number(query.page ?? "1");
  const print = (value: number) => formatNumber(value, { language });
  const link = (to: number, label: string, isThere: boolean) =>
    isThere ? (
      <a
        className="link workforce-page no-print"
        href={workforceHref({ ...query, page: String(to) }, address, "staff")}
      >
        {label}
      </a>
    ) : null;
  return (
    <nav aria-label={staff.pagination} className="workforce-pages">
      {link(1, staff.first, page > 2)}
      {link(Math.min(page - 1, last), staff.previous, page > 1)}
      <span>{(page > last ? staff.noPage : staff.pages)(print(page), print(last))}</span>
      {link(page + 1, staff.next, page < last)}
      {link(last, staff.last, page < last - 1)}
    </nav>
  );
}
