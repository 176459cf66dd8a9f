import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { describeLead } from "@/components/overview/lead";
import { listChanges } from "@/components/overview/list-changes";
import { OverviewPage } from "@/components/overview/overview-page";
import { describeWhat } from "@/components/overview/target-actual";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { Overview, TargetSummary } from "@/lib/features/targets/types";
import {
  BOTH_POPULATIONS,
  DOCTORS_ON_BOTH_LEVELS,
  floorTargetOf,
  methodsOf,
  overviewOf,
  SOURCE,
  silentTargetOf,
  targetOf,
} from "./overview-fixture";

type Props = Parameters<typeof OverviewPage>[0];

function show(overview: Overview, changes: Partial<Props> = {}) {
  const address = { asOf: null, provinceCode: null };
  return render(
    <OverviewPage
      {...{ overview, address, language: "vi", view: "province", refusedAsOf: null }}
      {...(changes as object)}
    />,
  );
}

const MISSES = { projected: 6, lower: 4, upper: 8, slopePerMonth: 0.1, status: "will_miss" } as const;

function planOf(changes: Partial<TargetSummary> = {}): TargetSummary {
  const plain = targetOf();
  return targetOf({
    code: "HT-09",
    name: { vi: "Trung tâm y tế thành bệnh viện khu vực", en: "Medical centres become hospitals" },
    resolution: { ...plain.resolution, id: "HT-PLAN", short: { vi: "Kế hoạch 28/10", en: "Plan" }, isPlan: true },
    status: "at_risk",
    previousStatus: "on_track",
    methods: methodsOf("at_risk", MISSES),
    ...changes,
  });
}

describe("plans beside the targets of a resolution", () => {
  it("wear a badge and have a count of their own", () => {
    show(overviewOf({ targets: [planOf(), targetOf()] }));
    const row = screen.getByRole("link", { name: /Trung tâm y tế.*≥/ }).closest("tr") as HTMLElement;
    expect(within(row).getByText("Kế hoạch")).toBeVisible();
    expect(
      screen.getByText("1 chỉ tiêu của tỉnh, 0 chỉ tiêu của cả nước, 1 kế hoạch (không phải chỉ tiêu nghị quyết)"),
    ).toBeVisible();
    expect(screen.getByText(/Dòng “Kế hoạch” \(HT-09\) lấy từ bài báo/)).toBeInTheDocument();
  });

  it("are called plans in the lead and never counted among the targets", () => {
    const target = targetOf({ methods: methodsOf("on_track", MISSES) });
    expect(describeLead(overviewOf({ targets: [planOf(), target] }), "vi")).toEqual([
      "Kế hoạch **Trung tâm y tế thành bệnh viện khu vực** chuyển từ đúng tiến độ sang **chậm tiến độ**.",
      "Giữ nhịp hiện nay, **1/1** chỉ tiêu của tỉnh và **1/1** kế hoạch dự báo được sẽ không đạt đúng hạn.",
    ]);
  });
});

describe("commitments without a number", () => {
  it("are a list that says exactly that, closed until asked for, with their source", () => {
    const commitments = ["HT-15", "HT-16"].map((id) => ({ id, text: { vi: `Cam kết ${id}`, en: id }, source: SOURCE }));
    show(overviewOf({ commitments }));
    const card = screen.getByRole("region", { name: "2 cam kết không có con số" });
    expect(card.querySelector("details")).not.toHaveAttribute("open");
    expect(card).toHaveTextContent("Cam kết HT-15 … không có con số trong nguồn");
    expect(card).toHaveTextContent("Nguồn: Niên giám y tế 2026");
    expect(screen.getByText(/2 cam kết của tỉnh không có con số \(HT-15–HT-16\)/)).toBeInTheDocument();
  });
});

describe("what a figure is", () => {
  it("names the population of a ratio, and which beds are meant", () => {
    expect(describeWhat(targetOf(), "vi")).toBe("dân số hành chính");
    const indicator = { ...targetOf().indicator, code: "beds_per_10k" };
    expect(describeWhat(targetOf({ indicator }), "vi")).toBe("giường kế hoạch, dân số hành chính");
    const { actual } = targetOf();
    const rebased = actual.kind === "value" ? { ...actual, rebasedFrom: "statistical" as const } : actual;
    expect(describeWhat(targetOf({ actual: rebased }), "vi")).toBe("dân số hành chính, tính lại từ cùng số đếm");
    expect(describeWhat(floorTargetOf(), "vi")).toBe("");
  });

  it("of a yearly count names the year and up to when it is counted", () => {
    const { actual } = targetOf();
    const yearly = targetOf({
      recursYearly: true,
      actual: actual.kind === "value" ? { ...actual, asOf: isoDate("2026-09-30") } : actual,
    });
    show(overviewOf({ targets: [yearly] }));
    expect(screen.getByText(/năm 2026, lũy kế đến 30\/9/)).toBeVisible();
  });

  it("can be read on the other population by a link that keeps the date", () => {
    show(overviewOf({ population: BOTH_POPULATIONS }), {
      address: { asOf: isoDate("2026-09-30"), provinceCode: null },
    });
    expect(screen.getByRole("link", { name: "dân số thống kê 1.317.200" })).toHaveAttribute(
      "href",
      "/?asOf=2026-09-30&population=statistical",
    );
  });

  it("says since when also where there is none", () => {
    show(overviewOf({ targets: [silentTargetOf({ statusSince: isoDate("2025-09-09") })] }));
    expect(screen.getByText(/Cả nước · NQ 1 · 2030 · từ 9\/2025/)).toBeVisible();
  });
});

describe("what changed since a day", () => {
  it("also lists a floor that moved while stations are silent, and corrections", () => {
    const corrections = [
      {
        indicatorCode: "doctors_per_10k",
        unitName: null,
        date: isoDate("2026-08-31"),
        before: 11.4,
        after: 11.5,
        recordedAt: new Date("2026-10-05T03:00:00Z"),
        sample: true,
      },
    ];
    const lines = listChanges(
      overviewOf({ targets: [floorTargetOf({ change: null }), targetOf()], corrections }),
      "vi",
    );
    expect(lines.map(({ date, text, figures }) => `${date} ${text} ${figures}`.trim())).toEqual([
      "31/10 Mỗi trạm y tế có ít nhất 4 bác sĩ: từ chậm tiến độ sang **nguy cơ không đạt**",
      "31/10 Mỗi trạm y tế có ít nhất 4 bác sĩ: số còn thiếu 71 → 66 (tối đa 78)",
      "31/10 Bác sĩ trên 10.000 dân 11,46 → 11,52",
      "5/10 Điều chỉnh số liệu ngày 31/8/2026: Bác sĩ trên 10.000 dân 11,4 → 11,5",
    ]);
  });

  it("compares with any day by a form without JavaScript that keeps the rest of the address", () => {
    const asOf = isoDate("2026-10-31");
    show(overviewOf(), { address: { asOf, provinceCode: "42", population: "statistical", since: null } });
    const form = screen.getByRole("form", { name: "Chọn ngày để so sánh" });
    expect(form).toHaveAttribute("method", "get");
    expect(form).toHaveFormValues({
      since: "2026-09-30",
      asOf: "2026-10-31",
      province: "42",
      population: "statistical",
    });
  });

  it("names a day that is none, and one that is not before the figures", () => {
    const { unmount } = show(overviewOf(), { refusedSince: "2026-02-30" });
    expect(screen.getByText(/“2026-02-30” không phải là một ngày có thật/)).toBeVisible();
    unmount();
    show(overviewOf(), { address: { asOf: null, provinceCode: null, since: isoDate("2027-01-01") } });
    expect(screen.getByText(/Ngày so sánh 1\/1\/2027 không trước thời điểm của số liệu 31\/10\/2026/)).toBeVisible();
  });
});

describe("the levels", () => {
  it("set the vision beside the nation's goal with its document, and say that the province equals it", () => {
    const beds = {
      ...DOCTORS_ON_BOTH_LEVELS,
      provincial: { ...DOCTORS_ON_BOTH_LEVELS.provincial, value: 45 },
      national: DOCTORS_ON_BOTH_LEVELS.national && {
        ...DOCTORS_ON_BOTH_LEVELS.national,
        value: 35,
        stated: [
          { value: 33, year: 2025 },
          { value: 45, year: 2050 },
        ],
      },
      conflicts: ["above_national_target", "equals_national_vision"] as const,
    };
    show(overviewOf({ levels: [beds] }));
    const levels = within(screen.getByRole("table", { name: "Tỉnh và cả nước" }));
    expect(levels.getByText("QĐ 89/QĐ-TTg · 33 (2025) · tầm nhìn 2050: 45")).toBeInTheDocument();
    expect(levels.getByText("đích của tỉnh bằng tầm nhìn cả nước đến 2050")).toBeInTheDocument();
  });
});
