import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BulletCell } from "@/components/indicators/bullet-cell";
import { FigureWithUnit } from "@/components/indicators/figure-with-unit";
import { FlagList } from "@/components/indicators/flag-list";
import { GapWords } from "@/components/indicators/gap-words";
import { SourceName } from "@/components/indicators/source-name";
import { StatusBadge } from "@/components/indicators/status-badge";
import { StatusStrip } from "@/components/indicators/status-strip";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { STATUSES } from "@/lib/domain/targets/types";

describe("status", () => {
  it("has a word and an icon of its own for each of the nine", () => {
    const { container } = render(STATUSES.map((status) => <StatusBadge key={status} status={status} language="vi" />));
    const badges = [...container.querySelectorAll(".status-badge")];
    expect(badges.map((badge) => badge.textContent)).toContain("Đến hạn, chưa có kết quả");
    expect(new Set(badges.map((badge) => badge.textContent)).size).toBe(9);
    expect(new Set(badges.map((badge) => badge.querySelector("path")?.getAttribute("d"))).size).toBe(9);
  });
  it("the strip counts targets by status with links", () => {
    render(
      <StatusStrip
        language="vi"
        segments={[{ status: "off_track", count: 2, share: 1 }]}
        href={(status) => `#${status}`}
      />,
    );
    expect(screen.getByRole("link", { name: "2 Nguy cơ không đạt" })).toHaveAttribute("href", "#off_track");
  });
});

describe("a figure", () => {
  it("carries its unit, date, source and completeness", () => {
    const figure = {
      kind: "value",
      value: 11.58,
      unit: "per 10,000",
      asOf: isoDate("2026-10-31"),
      isSample: true,
    } as const;
    const { container } = render(
      <FigureWithUnit
        figure={figure}
        language="vi"
        sourceTitle="Báo cáo tháng 10"
        completeness="66/69 trạm đã báo cáo"
      />,
    );
    expect(container).toHaveTextContent("11,58 /vạn dân");
    expect(container.firstElementChild).toHaveAttribute(
      "title",
      "đến 31/10/2026 · 66/69 trạm đã báo cáo · Nguồn: Báo cáo tháng 10 · SỐ LIỆU MẪU",
    );
  });
  it("percent sticks to its figure, in English with a decimal point", () => {
    const { container } = render(
      <FigureWithUnit figure={{ kind: "value", value: 71.4, unit: "% of residents" }} language="en" />,
    );
    expect(container).toHaveTextContent("71.4% of residents");
  });
  it("a missing one prints … and why, never 0", () => {
    const { container } = render(<FigureWithUnit figure={{ kind: "missing", reason: "not_reported" }} language="vi" />);
    expect(container).toHaveTextContent("… chưa báo cáo");
    expect(container).not.toHaveTextContent("0");
  });
  it("links to where it came from", () => {
    render(
      <FigureWithUnit figure={{ kind: "value", value: 66, unit: "doctors" }} language="vi" href="/observations/1" />,
    );
    expect(screen.getByRole("link", { name: /66 bác sĩ/ })).toHaveAttribute("href", "/observations/1");
  });
});

describe("flags, bullets and gaps", () => {
  it("flags keep their order; sample data has its own mark", () => {
    render(<FlagList flags={["partial_reporting", "sample_data"]} language="vi" look="full" />);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items[0]).toMatch(/^Báo cáo chưa đủ/);
    expect(items[1]).toMatch(/^SỐ LIỆU MẪU/);
  });
  it("no flags leave nothing behind", () => {
    expect(render(<FlagList flags={[]} language="vi" />).container).toBeEmptyDOMElement();
  });
  it("a bullet without an actual is …", () => {
    const model = { width: 1, height: 1, bar: null, isBackwards: false, startX: 0, expectedX: null, targetX: 1 };
    const { container } = render(<BulletCell model={model} status="no_data" label="chưa có số liệu" />);
    expect(container).toHaveTextContent("…");
  });
  it("the gap has its landing value below", () => {
    const { container } = render(<GapWords gap="thiếu 66 bác sĩ" note="dự báo thiếu 24" />);
    expect(container).toHaveTextContent("thiếu 66 bác sĩdự báo thiếu 24");
  });
});

describe("the title of a source", () => {
  const source = (id: string, title: string) => ({ id, title, publisher: "", address: "", place: "" });
  it("in English on a Vietnamese page is marked as English, as it was published", () => {
    render(<SourceName source={source("s1", "Ministry of Health results for 2025")} language="vi" />);
    expect(screen.getByText("Ministry of Health results for 2025")).toHaveAttribute("lang", "en");
  });
  it("is described in Vietnamese where the title is a description of ours", () => {
    const { container } = render(<SourceName source={source("dec-89", "Decision 89/QD-TTg")} language="vi" />);
    expect(container).toHaveTextContent(
      "Quyết định 89/QĐ-TTg, quy hoạch mạng lưới cơ sở y tế 2021–2030, tầm nhìn đến 2050",
    );
    expect(container.querySelector("[lang]")).toBeNull();
  });
  it("in Vietnamese has no mark of its own", () => {
    const { container } = render(<SourceName source={source("s2", "Niên giám y tế Hà Tĩnh 2025")} language="vi" />);
    expect(container).toHaveTextContent("Niên giám y tế Hà Tĩnh 2025");
    expect(container.querySelector("[lang]")).toBeNull();
  });
  it("of the registry is told in the language of the page", () => {
    render(<SourceName source={source("registry", "Sổ đăng ký / The registry")} language="en" />);
    expect(screen.getByText("The system's registry")).toBeVisible();
  });
});
