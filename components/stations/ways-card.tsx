import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { COUNTING_RULES, countDoctors } from "@/lib/domain/stations/count-doctors";
import type { StationPage } from "@/lib/features/stations/types";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The station under each counting rule: what counts is a setting, and the reader sees what it decides. */
export function WaysCard({ page, language }: { page: StationPage; language: Language }) {
  const { ways } = getMessages(language).stations.page;
  const { floor, countingRule, station } = page;
  const { doctors } = station;
  const print = (value: number | null) => (value === null ? MISSING : formatNumber(value, { language }));
  return (
    <Card id="ways-title" title={ways.title} aside={ways.aside} isFlush>
      <table className="data-table">
        <caption className="sr-only">{ways.title}</caption>
        <thead>
          <tr>
            <th scope="col">{ways.way}</th>
            <th scope="col" className="number">
              {ways.value}
            </th>
            <th scope="col" className="number">
              {ways.short}
            </th>
          </tr>
        </thead>
        <tbody>
          {COUNTING_RULES.map((rule) => {
            const value = doctors === null ? null : countDoctors(doctors, rule);
            const short = value === null || floor === null ? null : Math.max(0, floor - value);
            return (
              <tr key={rule}>
                <th scope="row" className={rule === countingRule ? "font-semibold" : undefined}>
                  {ways.rules[rule]} {rule === countingRule ? <Badge>{ways.inForce}</Badge> : null}
                </th>
                <td className="number">{print(value)}</td>
                <td
                  className={short === null || short === 0 ? "number" : "number tone-off_track tone-text font-semibold"}
                >
                  {print(short)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
}
