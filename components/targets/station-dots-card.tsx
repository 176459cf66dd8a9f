import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { DOT_PLOT_WIDTH, DotPlot } from "@/components/charts/dot-plot";
import { StatusBadge } from "@/components/indicators/status-badge";
import { computeDotPlot } from "@/lib/domain/charts/dot-plot";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber, formatShare } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { StationLists } from "./station-lists";

type DotsCardProps = { target: TargetDetail; lists: StationLists; language: Language };

/** One dot a reporting station, by its doctors; the share that meets the floor stands under it, never as the headline. */
export function StationDotsCard({ target, lists, language }: DotsCardProps) {
  const { charts, target: words } = getMessages(language);
  const { floor, countingRule } = target;
  if (floor === null || countingRule === null) return null;
  const count = (value: number) => formatNumber(value, { language });
  const values = [...lists.below, ...lists.meeting].map(({ doctors }) => doctors.counted);
  const title = words.stations.dots(count(values.length));
  const model = computeDotPlot({
    width: DOT_PLOT_WIDTH,
    values,
    floor: floor.floorValue,
    formatValue: count,
    floorLabel: charts.floor(count(floor.floorValue)),
  });
  const rows = model.columns.map((column) => [column.label, count(column.count)]);
  return (
    <ChartWithTable
      id="dots"
      title={title}
      aside={words.stations.dotsAside(count(floor.floorValue))}
      language={language}
      chart={
        <>
          <DotPlot
            id="dots-chart"
            title={title}
            description={rows.map(([doctors, stations]) => `${doctors}: ${stations}`).join("; ")}
            model={model}
            axisLabel={words.stations.dotsAxis[countingRule]}
          />
          <ShareLine floor={floor} language={language} />
        </>
      }
      table={
        <ChartTable caption={title} headers={[words.stations.dotsColumn, words.stations.stationsColumn]} rows={rows} />
      }
    />
  );
}

type ShareLineProps = { floor: NonNullable<TargetDetail["floor"]>; language: Language };

function ShareLine({ floor, language }: ShareLineProps) {
  const { methods } = getMessages(language).target;
  const { share, meeting, reporting, shareStatus } = floor;
  if (share === null) return null;
  const count = (value: number) => formatNumber(value, { language });
  return (
    <div className="mt-3 grid gap-1 border-t border-rule-soft pt-3 text-sm">
      <div>{methods.share(formatShare(share, { language, digits: 1 }), count(meeting), count(reporting))}</div>
      <div className="flex flex-wrap items-baseline gap-x-2 text-ink-2">
        {methods.shareStatus}
        {shareStatus === null ? (
          <span>{methods.shareUnknown}</span>
        ) : (
          <StatusBadge status={shareStatus} language={language} />
        )}
        <span>{methods.shareNote}</span>
      </div>
    </div>
  );
}
