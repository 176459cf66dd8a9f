import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { DOT_PLOT_WIDTH, DotPlot } from "@/components/charts/dot-plot";
import { Card } from "@/components/ui/card";
import { computeDotPlot } from "@/lib/domain/charts/dot-plot";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import type { ListedStation } from "@/lib/features/stations/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type DotsCardProps = { stations: readonly ListedStation[]; floor: number; rule: CountingRule; language: Language };

/** One dot a station of the list that reported, by its doctors. */
export function StationDotsCard({ stations, floor, rule, language }: DotsCardProps) {
  const { charts, stations: words } = getMessages(language);
  const { list } = words;
  const count = (value: number) => formatNumber(value, { language });
  const values = stations.flatMap(({ doctors }) => (doctors === null ? [] : [doctors.counted]));
  if (values.length === 0) {
    return (
      <Card id="dots-title" title={list.dots(count(0))}>
        <p className="text-ink-2">{stations.length === 0 ? list.noMatch : list.dotsNone}</p>
      </Card>
    );
  }
  if (values.length === 1) return null;
  const title = list.dots(count(values.length));
  const model = computeDotPlot({
    width: DOT_PLOT_WIDTH,
    values,
    floor,
    formatValue: count,
    floorLabel: charts.floor(count(floor)),
  });
  const rows = model.columns.map((column) => [column.label, count(column.count)]);
  return (
    <ChartWithTable
      id="dots"
      title={title}
      aside={list.dotsAside(count(floor))}
      language={language}
      chart={
        <DotPlot
          id="dots-chart"
          title={title}
          description={rows.map(([doctors, of]) => `${doctors}: ${of}`).join("; ")}
          model={model}
          axisLabel={list.dotsAxis[rule]}
        />
      }
      table={<ChartTable caption={title} headers={[list.dotsColumn, list.stationsColumn]} rows={rows} />}
    />
  );
}
