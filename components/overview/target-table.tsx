import { STATUSES } from "@/lib/domain/targets/types";
import type { TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { NoDataGroup } from "./no-data-group";
import type { PageAddress } from "./target-links";
import { TargetRow } from "./target-row";

type TargetTableProps = {
  targets: readonly TargetSummary[];
  asOf: string;
  language: Language;
  address: PageAddress;
};

/** One body of rows a status, worst first; the strip above leads to them. Targets without data share one row of lines. */
export function TargetTable({ targets, asOf, language, address }: TargetTableProps) {
  return (
    <table className="data-table target-table">
      <caption className="sr-only">{getMessages(language).overview.table.title}</caption>
      <TargetTableHead language={language} />
      {STATUSES.map((status) => {
        const group = targets.filter((target) => target.status === status);
        if (group.length === 0) return null;
        return (
          <tbody key={status} id={statusAnchor(status)}>
            {status === "no_data" ? (
              <NoDataGroup targets={group} language={language} address={address} />
            ) : (
              group.map((target) => (
                <TargetRow key={target.code} target={target} asOf={asOf} language={language} address={address} />
              ))
            )}
          </tbody>
        );
      })}
    </table>
  );
}

export function statusAnchor(status: string): string {
  return `status-${status}`;
}

export function TargetTableHead({ language }: { language: Language }) {
  const { table } = getMessages(language).overview;
  return (
    <thead>
      <tr>
        <th scope="col">{table.status}</th>
        <th scope="col">{table.target}</th>
        <th scope="col">{table.actual}</th>
        <th scope="col">
          <span className="target-charts">
            <span className="target-charts-bullet">{table.bullet}</span>
            <span className="target-charts-line">{table.sparkline}</span>
          </span>
        </th>
        <th scope="col">{table.gap}</th>
        <th scope="col">{table.owner}</th>
      </tr>
    </thead>
  );
}
