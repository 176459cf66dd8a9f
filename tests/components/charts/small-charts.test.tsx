import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BRIDGE_SIZE, BridgeChart } from "@/components/charts/bridge-chart";
import { Bullet } from "@/components/charts/bullet";
import { COLUMN_SIZE, ColumnChart } from "@/components/charts/column-chart";
import { DOT_PLOT_WIDTH, DotPlot } from "@/components/charts/dot-plot";
import { Sparkline } from "@/components/charts/sparkline";
import { computeBridge } from "@/lib/domain/charts/bridge";
import { computeBullet } from "@/lib/domain/charts/bullet";
import { computeColumns } from "@/lib/domain/charts/column-chart";
import { computeDotPlot } from "@/lib/domain/charts/dot-plot";
import { computeSparkline } from "@/lib/domain/charts/sparkline";

describe("small charts", () => {
  it("66 stations are a handful of paths, not 66 circles", () => {
    const values = Array.from({ length: 66 }, (_, index) => index % 6);
    const model = computeDotPlot({ width: DOT_PLOT_WIDTH, values, floor: 4, formatValue: String, floorLabel: "sàn 4" });
    const { container } = render(
      <DotPlot id="d" title="66 trạm theo số bác sĩ" description="…" model={model} axisLabel="bác sĩ" />,
    );
    expect(screen.getByRole("img", { name: "66 trạm theo số bác sĩ" })).toHaveTextContent("sàn 4");
    expect(container.querySelectorAll("path").length).toBeLessThanOrEqual(7);
  });
  it("a bullet and a sparkline have a name each", () => {
    render(
      <>
        <Bullet
          label="36,2 trên 45"
          model={computeBullet({ width: 160, height: 20, start: 0, actual: 36.2, expected: 37, target: 45 })}
        />
        <Sparkline
          label="từ 34 đến 36,2"
          model={computeSparkline({
            width: 120,
            height: 30,
            from: "2026-01-01",
            to: "2026-12-31",
            points: [],
            required: [],
          })}
        />
      </>,
    );
    expect(screen.getByRole("img", { name: "36,2 trên 45" })).toBeInTheDocument();
    expect(screen.getByRole("img", { name: "từ 34 đến 36,2" })).toBeInTheDocument();
  });
  it("the bridge can be reached and scrolled by keyboard", () => {
    const model = computeBridge({
      ...BRIDGE_SIZE,
      formatLevel: String,
      formatChange: String,
      steps: [{ kind: "total", label: ["Thiếu", "28/10/2025"], value: 108 }],
    });
    render(<BridgeChart id="b" title="Từ 108 đến 0" description="…" model={model} scrollLabel="Nguồn bù" />);
    expect(screen.getByRole("region", { name: "Nguồn bù" })).toHaveAttribute("tabindex", "0");
    expect(screen.getByRole("img", { name: "Từ 108 đến 0" })).toHaveTextContent("108Thiếu28/10/2025");
  });
  it("a missing month prints … in the columns", () => {
    const model = computeColumns({
      ...COLUMN_SIZE,
      formatValue: String,
      missing: "…",
      columns: [
        { label: "9/2026", value: 3 },
        { label: "10/2026", value: null },
      ],
    });
    render(<ColumnChart id="k" title="Theo tháng" model={model} />);
    expect(screen.getByRole("img", { name: "Theo tháng" })).toHaveTextContent("…");
  });
});
