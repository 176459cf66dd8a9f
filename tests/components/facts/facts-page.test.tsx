import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { factQuery, filterFacts, NO_FILTER } from "@/components/facts/fact-filter";
import { sourceDate } from "@/components/facts/fact-source";
import { factsFile } from "@/components/facts/facts-file";
import { FactsPage } from "@/components/facts/facts-page";
import { fitsNoRegime, printFactTime, printFactValue } from "@/components/facts/print-fact";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { SourceEntry } from "@/lib/features/facts/types";
import { makeFact } from "./fact-fixture";

const conflict = {
  code: "HP-VISITS",
  with: ["HP-05"],
  explanation: { vi: "Hai nguồn khác nhau.", en: "Two sources." },
};
const commitment = makeFact({
  id: "HT-16",
  provinceCode: "42",
  provinceName: { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" },
  indicator: { vi: "Nâng cấp CDC tỉnh", en: "Provincial CDC upgrade" },
  value: null,
  qualifier: null,
  kind: "commitment",
  periodKind: "",
  from: null,
  to: null,
});
const facts = [makeFact({ conflicts: [conflict] }), commitment];
const source: SourceEntry = {
  ...makeFact().source,
  address: "https://soyte.haiphong.gov.vn/x",
  factIds: ["HP-07"],
  resolutions: 0,
  populations: 0,
  communes: 0,
};

const show = (changes: Partial<Parameters<typeof FactsPage>[0]> = {}) =>
  render(
    <FactsPage
      facts={facts}
      sources={[source]}
      filter={NO_FILTER}
      refused={[{ name: "Nơi", given: "99" }]}
      ownPlace="42"
      language="vi"
      {...changes}
    />,
  );

describe("the page of facts", () => {
  it("a fact is an address, with value, qualifier and what contradicts it", () => {
    const { container } = show();
    expect(container.querySelector("#HP-07")?.closest("tr")).toHaveTextContent("hơn 4.260.000 lượt khám");
    const row = container.querySelector("#HP-07")?.closest("tr") as HTMLElement;
    expect(row).toHaveTextContent("Mâu thuẫn. Hai nguồn khác nhau. Xem HP-05.");
    expect(within(row).getByRole("link", { name: "HP-05" })).toHaveAttribute("href", "/facts#HP-05");
  });

  it("a commitment says that there is no number, and prints no zero", () => {
    const { container } = show();
    const row = container.querySelector("#HT-16")?.closest("tr");
    expect(row).toHaveTextContent("… cam kết, nguồn không nêu con số");
    expect(row).not.toHaveTextContent(/\b0\b/);
  });

  it("words without a translation are marked as English on the Vietnamese page, translated ones are not", () => {
    show();
    expect(screen.getByText("health-insurance visits")).toHaveAttribute("lang", "en");
    expect(screen.getByText("Nâng cấp CDC tỉnh").closest("[lang=en]")).toBeNull();
  });

  it("the list of sources says the language that was read and what rests on the document", () => {
    show();
    const table = screen.getByRole("table", { name: "Tài liệu nguồn và những gì dựa vào từng tài liệu" });
    expect(table).toHaveTextContent("tiếng Indonesia");
    expect(table).toHaveTextContent("1 dữ kiện: HP-07");
  });

  it("a filter that is not understood is named", () => {
    show();
    expect(screen.getByText(/Không hiểu giá trị “99” của bộ lọc Nơi/)).toBeInTheDocument();
  });
});

describe("the groups of the page of facts", () => {
  const groupOf = (container: HTMLElement, id: string) => container.querySelector(`#${id}`)?.closest("details");

  it("are closed but for the reader's own province, and say how many facts they hold", () => {
    const { container } = show();
    expect(groupOf(container, "HT-16")).toHaveAttribute("open");
    expect(groupOf(container, "HP-07")).not.toHaveAttribute("open");
    expect(screen.getByText("Xem 1 dữ kiện: Thành phố Hải Phòng")).toBeVisible();
  });

  it("are all open once the reader filters, so that what was found is seen", () => {
    const { container } = show({ filter: { ...NO_FILTER, kind: "actual" } });
    expect(groupOf(container, "HP-07")).toHaveAttribute("open");
  });

  it("name the one document of all their facts once, above them", () => {
    const same = [makeFact(), makeFact({ id: "HP-05" })];
    const { container } = show({ facts: same });
    const group = groupOf(container, "HP-07") as HTMLElement;
    expect(group.querySelectorAll('a[href="/facts#source-art-haiphong"]')).toHaveLength(1);
    expect(group).toHaveTextContent(/Nguồn của mọi dữ kiện dưới đây: .+ · .+/);
  });

  it("name each document in its row where there are several", () => {
    const other = { ...makeFact().source, id: "art-hanoi" };
    const { container } = show({ facts: [makeFact(), makeFact({ id: "HP-05", source: other })] });
    const row = container.querySelector("#HP-05")?.closest("tr") as HTMLElement;
    expect(row.querySelector('a[href="/facts#source-art-hanoi"]')).not.toBeNull();
  });
});

describe("filters", () => {
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterFacts(facts, { ...NO_FILTER, ...filter }).map(({ id }) => id);

  it("search folds accents, in either language and by code", () => {
    expect(ids({ text: "nang cap" })).toEqual(["HT-16"]);
    expect(ids({ text: "insurance" })).toEqual(["HP-07"]);
    expect(ids({ text: "hp-07" })).toEqual(["HP-07"]);
  });

  it("by place, kind, source and contradiction", () => {
    expect(ids({ place: "42" })).toEqual(["HT-16"]);
    expect(ids({ kind: "actual" })).toEqual(["HP-07"]);
    expect(ids({ sourceId: "art-hanoi" })).toEqual([]);
    expect(ids({ isConflict: true })).toEqual(["HP-07"]);
  });

  it("stand in the address only where they filter", () => {
    expect(factQuery(NO_FILTER)).toBe("");
    expect(factQuery({ ...NO_FILTER, place: "31", isConflict: true })).toBe("?province=31&conflict=1");
  });
});

describe("printed facts", () => {
  it("a change says which way, a range both ends, a share sticks to its sign", () => {
    const change = makeFact({ value: 3.2, qualifier: "exact", periodKind: "change", unit: { vi: "%", en: "%" } });
    expect(printFactValue(change, "vi")).toBe("tăng 3,2%");
    expect(printFactValue({ ...change, value: -3.2 }, "en")).toBe("down 3.2%");
    const range = makeFact({ value: 35, valueTo: 45, qualifier: "range", unit: { vi: "", en: "doctors" } });
    expect(printFactValue(range, "vi")).toBe("từ 35 đến 45 bác sĩ");
  });

  it("1 January to 10 September fits no reporting period, nine months do", () => {
    expect(fitsNoRegime(makeFact({ to: isoDate("2025-09-10") }))).toBe(true);
    expect(fitsNoRegime(makeFact())).toBe(false);
  });

  it("a due date, a day, and no date at all", () => {
    const at = { from: null, to: isoDate("2030-12-31"), periodKind: "date" };
    expect(printFactTime(makeFact({ ...at, kind: "target" }), "vi")).toBe("hạn 31/12/2030");
    expect(printFactTime(makeFact({ ...at, periodKind: "stock" }), "en")).toBe("on 31 Dec 2030");
    expect(printFactTime(makeFact({ from: null, to: null }), "vi")).toBe("nguồn không ghi ngày");
  });

  it("the date of a source is as precise as the source gives it", () => {
    const dates = ["2025-10-28", "2025-02", "2024", "after 2025-12", "2024-2026", ""];
    expect(dates.map((date) => sourceDate(date, "vi"))).toEqual([
      "28/10/2025",
      "tháng 2/2025",
      "2024",
      "sau tháng 12/2025",
      "2024 đến 2026",
      "không ghi ngày",
    ]);
  });

  it("as a file: figures as numbers, dates as dates, missing left empty", () => {
    const { columns, rows } = factsFile(facts, "vi");
    const cell = (row: number, heading: string) => rows[row]?.[columns.findIndex((one) => one.heading === heading)];
    expect([cell(0, "Giá trị"), cell(0, "Từ chỉ mức"), cell(0, "Đến ngày")]).toEqual([4_260_000, "hơn", "2025-09-30"]);
    expect([cell(1, "Giá trị"), cell(1, "Đến ngày"), cell(1, "Loại")]).toEqual([null, null, "cam kết"]);
  });
});
