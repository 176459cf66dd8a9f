import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { readTargetFilter } from "@/app/(dashboard)/targets/list-params";
import { targetListDownload } from "@/app/(dashboard)/targets/target-list-table";
import { NO_FILTER, selectTargets, type TargetFilter } from "@/components/overview/target-filter";
import { TargetList } from "@/components/overview/target-list";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { TargetListPage, TargetSummary } from "@/lib/features/targets/types";
import { floorTargetOf, overviewOf, silentTargetOf, targetOf } from "./overview-fixture";

const asOf = isoDate("2026-10-31");

const OLD = targetOf({
  code: "T-HT-0a",
  name: { vi: "Bác sĩ, nhiệm kỳ 2020-2025", en: "Doctors, term 2020-2025" },
  resolution: { ...targetOf().resolution, id: "OLD", title: { vi: "Nghị quyết XIX", en: "19th Congress" } },
  target: { value: 11.5, valueTo: null, due: isoDate("2025-12-31") },
  validity: { from: isoDate("2020-01-01"), to: isoDate("2025-10-01"), replacedBy: "T-1" },
});
const BEDS = targetOf({
  code: "T-2",
  name: { vi: "Giường bệnh trên 10.000 dân", en: "Hospital beds per 10,000 people" },
  indicator: { ...targetOf().indicator, code: "beds_per_10k" },
  target: { value: 45, valueTo: null, due: isoDate("2029-12-31") },
});
const PLAN = targetOf({
  code: "HT-12",
  name: { vi: "Bệnh án điện tử", en: "Electronic records" },
  resolution: { ...targetOf().resolution, id: "PLAN", title: { vi: "Kế hoạch ngành", en: "Plan" }, isPlan: true },
});
const ALL: readonly TargetSummary[] = [floorTargetOf(), silentTargetOf(), targetOf(), BEDS, PLAN, OLD];

function pageOf(targets = ALL): TargetListPage {
  const { provinceCode, provinceName, asOfChoices, commitments, population } = overviewOf();
  return { provinceCode, provinceName, asOf, asOfChoices, commitments, population, targets };
}

function show(filter: Partial<TargetFilter> = {}) {
  return render(
    <main>
      <TargetList
        page={pageOf()}
        filter={{ ...NO_FILTER, ...filter }}
        address={{ asOf: null, provinceCode: null, population: "statistical" }}
        language="vi"
        refusedAsOf={null}
        refusedPopulation={null}
      />
    </main>,
  );
}

const codesOf = (filter: Partial<TargetFilter>) =>
  selectTargets(ALL, { filter: { ...NO_FILTER, ...filter }, asOf, language: "vi" }).map((target) => target.code);

describe("the filter of the list", () => {
  it("without a wish keeps everything in the order of its statuses", () => {
    expect(codesOf({})).toEqual(["T-HT-1", "T-VN-3", "T-1", "T-2", "HT-12", "T-HT-0a"]);
  });

  it("searches without accents, by code and in either language", () => {
    expect(codesOf({ q: "giuong benh" })).toEqual(["T-2"]);
    expect(codesOf({ q: "hospital beds" })).toEqual(["T-2"]);
    expect(codesOf({ q: "t-vn-3" })).toEqual(["T-VN-3"]);
  });

  it("takes a plan for no target of the province", () => {
    expect(codesOf({ level: "plan" })).toEqual(["HT-12"]);
    expect(codesOf({ level: "province" })).not.toContain("HT-12");
    expect(codesOf({ level: "nation" })).toEqual(["T-VN-3"]);
  });

  it("by status, document and force", () => {
    expect(codesOf({ status: "no_data" })).toEqual(["T-VN-3"]);
    expect(codesOf({ resolution: "OLD" })).toEqual(["T-HT-0a"]);
    expect(codesOf({ force: "old" })).toEqual(["T-HT-0a"]);
    expect(codesOf({ force: "current" })).not.toContain("T-HT-0a");
  });

  it("orders by due date and by name in Vietnamese order", () => {
    expect(codesOf({ sort: "due" }).slice(0, 2)).toEqual(["T-HT-0a", "T-HT-1"]);
    expect(codesOf({ sort: "name" }).slice(0, 2)).toEqual(["T-1", "T-HT-0a"]);
  });

  it("reads an address, and takes what is no choice for no wish", () => {
    expect(readTargetFilter({ q: " bác sĩ ", level: "plan", status: "at_risk", sort: "due", force: "old" })).toEqual({
      q: "bác sĩ",
      level: "plan",
      status: "at_risk",
      resolution: null,
      force: "old",
      sort: "due",
    });
    expect(readTargetFilter({ level: "x", status: ["at_risk"], sort: "no", resolution: "a b" })).toEqual(NO_FILTER);
  });
});

describe("the list of targets", () => {
  it("counts targets in force, plans and others apart", () => {
    show();
    expect(screen.getByText(/chỉ tiêu còn hiệu lực, số liệu đến/)).toHaveTextContent(
      "4 chỉ tiêu còn hiệu lực, số liệu đến 31/10/2026. Ngoài ra có 1 kế hoạch không phải chỉ tiêu nghị quyết. 1 chỉ tiêu đã hết hiệu lực hoặc chưa có hiệu lực.",
    );
    expect(screen.getByText("Đang hiện 6 trong 6 dòng.")).toBeVisible();
  });

  it("has the replaced ones last, with the target that replaced them", () => {
    show();
    const titles = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(titles.at(-1)).toBe("Nghị quyết XIX");
    const old = screen.getByRole("region", { name: "Nghị quyết XIX" });
    expect(old).toHaveTextContent("hết hiệu lực sau 1/10/2025, thay bằng T-1");
  });

  it("carries filter and population into the files, and offers to clear", () => {
    show({ q: "bác sĩ", status: "on_track" });
    const query = "?population=statistical&q=b%C3%A1c+s%C4%A9&status=on_track";
    expect(screen.getByRole("link", { name: "Excel" })).toHaveAttribute("href", `/targets/export.xlsx${query}`);
    expect(screen.getByRole("link", { name: "CSV" })).toHaveAttribute("href", `/targets/export.csv${query}`);
    expect(screen.getByRole("link", { name: "Bỏ lọc" })).toHaveAttribute("href", "/targets?population=statistical");
    const form = screen.getByRole("form", { name: "Lọc chỉ tiêu" });
    expect(form).toHaveFormValues({ q: "bác sĩ", status: "on_track", population: "statistical" });
  });

  it("says that nothing was found", () => {
    show({ q: "không có gì như thế" });
    expect(screen.getByText("Không có chỉ tiêu nào khớp với bộ lọc.")).toBeVisible();
    expect(within(screen.getByRole("main")).queryAllByRole("table")).toHaveLength(0);
  });

  it("has no fault that axe can find", async () => {
    const { container } = show();
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  }, 20_000);
});

describe("the list to save", () => {
  const table = targetListDownload({ page: pageOf(), filter: { ...NO_FILTER, level: "plan" }, language: "vi" });
  const full = targetListDownload({ page: pageOf(), filter: NO_FILTER, language: "vi" });
  const cell = (code: string, heading: string) =>
    full.rows.find((row) => row[0] === code)?.[full.columns.findIndex((column) => column.heading === heading)];

  it("holds what the filter leaves, and says which filter", () => {
    expect(table.rows.map((row) => row[0])).toEqual(["HT-12"]);
    expect(table.notes.join("\n")).toContain("level=plan");
    expect(table.notes.join("\n")).toContain("Dòng “Kế hoạch” (HT-12)");
  });

  it("has unrounded figures with their population and measure; missing stays empty with its reason", () => {
    expect(cell("T-2", "Thực hiện")).toBe(11.516);
    expect(cell("T-2", "Cách đo")).toBe("giường kế hoạch");
    expect(cell("T-1", "Dân số để tính")).toBe("dân số hành chính");
    expect(cell("T-VN-3", "Thực hiện")).toBeNull();
    expect(cell("T-VN-3", "Vì sao thiếu số liệu")).toBe("chưa có số liệu");
    expect(cell("T-HT-1", "Còn thiếu")).toBe(66);
    expect(cell("T-HT-1", "Thực hiện")).toBeNull();
    expect(cell("T-HT-0a", "Hết hiệu lực sau ngày")).toBe("2025-10-01");
    expect(cell("HT-12", "Loại")).toBe("kế hoạch");
  });
});
