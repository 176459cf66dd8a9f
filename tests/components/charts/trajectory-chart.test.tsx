import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { InteractiveTrajectory } from "@/components/charts/interactive-trajectory";
import { TrajectoryChart } from "@/components/charts/trajectory-chart";
import { TrajectoryLegend } from "@/components/charts/trajectory-legend";
import { listInteractivePoints } from "@/lib/domain/charts/interactive-points";
import { computeTrajectory } from "@/lib/domain/charts/trajectory";
import { SHORTFALL } from "../../unit/domain/charts/trajectory-input";

const wide = computeTrajectory(SHORTFALL);
const narrow = computeTrajectory({ ...SHORTFALL, width: 320, height: 270 });
const chart = (
  <TrajectoryChart
    id="c"
    title="Số bác sĩ còn thiếu"
    description="Từ 108 xuống 66."
    tone="tone-off_track"
    wide={wide}
    narrow={narrow}
  />
);

describe("the trajectory on the page", () => {
  it("is a picture with a name and a description, once for each size", () => {
    render(chart);
    const pictures = screen.getAllByRole("img", { name: "Số bác sĩ còn thiếu" });
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toHaveAccessibleDescription("Từ 108 xuống 66.");
  });
  it("stays compact: under 5 KB of markup a size", () => {
    const { container } = render(chart);
    expect(container.innerHTML.length).toBeLessThan(10_000);
  });
  it("carries no style attribute, which the security policy would refuse", () => {
    const { container } = render(chart);
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });
  it("the legend names only what is drawn", () => {
    const model = computeTrajectory({ ...SHORTFALL, trend: null });
    render(<TrajectoryLegend model={model} language="vi" tone="tone-off_track" />);
    const names = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(names).toEqual([
      "thực hiện, chính thức",
      "thực hiện, sơ bộ",
      "thực hiện, mẫu",
      "lộ trình cần có",
      "mốc trung gian",
    ]);
  });
});

describe("a chart with its table", () => {
  it("offers both views as radio buttons, and the file as a link", async () => {
    const table = <ChartTable caption="Bảng số liệu" headers={["Ngày", "Giá trị"]} rows={[["31/10/2026", "66"]]} />;
    render(
      <ChartWithTable
        id="x"
        title="Số bác sĩ còn thiếu"
        language="vi"
        chart={<p>hình</p>}
        table={table}
        csvHref="/x.csv"
      />,
    );
    expect(screen.getByRole("radio", { name: "Biểu đồ" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Bảng" }));
    expect(screen.getByRole("radio", { name: "Bảng" })).toBeChecked();
    expect(screen.getByRole("link", { name: "CSV" })).toHaveAttribute("href", "/x.csv");
    expect(screen.getByRole("rowheader", { name: "31/10/2026" })).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Số bác sĩ còn thiếu" })).toBeInTheDocument();
  });
});

describe("the interactive view", () => {
  const words = {
    open: "Xem tương tác",
    busy: "Đang tải…",
    close: "Về bản tĩnh",
    hint: "Dùng phím mũi tên.",
    asOf: "hôm nay",
  };
  const series = listInteractivePoints({ ...SHORTFALL, actualWord: "thực hiện", trendWord: "xu thế" });
  it("takes the place of the server's drawing at its size when asked, and gives it back", async () => {
    const box = vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 720, 310));
    render(
      <InteractiveTrajectory title="Số bác sĩ còn thiếu" series={series} words={words} tone="tone-off_track">
        <p>bản tĩnh</p>
      </InteractiveTrajectory>,
    );
    expect(screen.getByText("bản tĩnh")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Xem tương tác" }));
    const live = await screen.findByRole("figure", { name: "Số bác sĩ còn thiếu. Dùng phím mũi tên." });
    expect(live.querySelector("svg.recharts-surface")).toHaveAttribute("width", "720");
    expect(live.querySelector("svg.recharts-surface")).toHaveAttribute("height", "310");
    expect(screen.queryByText("bản tĩnh")).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Về bản tĩnh" }));
    expect(screen.getByText("bản tĩnh")).toBeInTheDocument();
    box.mockRestore();
  });
});
