import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeParagraphs } from "@/lib/domain/briefings/sentences/compose-paragraphs";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import type { Annex, BriefingDocument, TableBlock } from "@/lib/export/briefings/document";
import { briefingWords } from "@/lib/features/briefings/loaders/briefing-words";
import { briefingContent } from "@/tests/support/briefing-content";
import {
  briefingSnapshot,
  recurringSnapshotTarget,
  snapshotStation,
  snapshotTarget,
  snapshotValue,
} from "@/tests/support/briefing-snapshot";

type Made = NonNullable<Parameters<typeof briefingContent>[0]>;

const paper = (made: Made = {}) => composeBriefingDocument(briefingContent(made), "vi");
const annex = (made: Made, key: string): Annex | undefined => paper(made).annexes.find((one) => one.key === key);
const tables = ({ blocks, annexes }: BriefingDocument): TableBlock[] =>
  [...blocks, ...annexes.flatMap((one) => one.blocks)].filter((block): block is TableBlock => block.kind === "table");
const table = (made: Made, key: string): TableBlock => {
  const found = tables(paper(made)).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no table ${key}`);
  return found;
};
const printed = (one: TableBlock) => one.rows.map(({ cells }) => cells.map(({ text }) => text));

describe("annex of figures", () => {
  it("has the columns of the department's own annex, across the page", () => {
    expect(annex({}, "figures")).toMatchObject({ label: "Phụ lục I", isLandscape: true });
    expect(table({}, "annex.figures").columns.map(({ header }) => header)).toEqual([
      "TT",
      "Chỉ tiêu",
      "ĐVT",
      "Kế hoạch năm",
      "Thực hiện tháng",
      "Lũy kế",
      "Cùng kỳ",
      "So KH (%)",
      "So cùng kỳ (%)",
      "Ghi chú",
      "Mã tra cứu",
    ]);
  });

  it("names the column of the period by the kind of the briefing", () => {
    const header = table({ snapshot: { kind: "quarterly" } }, "annex.figures").columns[4]?.header;
    expect(header).toBe("Thực hiện quý");
  });

  it("prints missing figures as … with the reason in the notes, and n of N", () => {
    expect(printed(table({}, "annex.figures"))).toEqual([
      ["Chỉ tiêu của địa phương"],
      [
        "1",
        "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm (Nghị quyết Đại hội XX)",
        "% of population",
        "100",
        "5,30",
        "41,20",
        "…",
        "41,20",
        "…",
        "Cùng kỳ: không áp dụng; số liệu mẫu.",
        "42-17-03",
      ],
      [
        "2",
        "Trạm y tế có từ 4 bác sĩ (Nghị quyết Đại hội XX)",
        "bác sĩ còn thiếu",
        "…",
        "66",
        "66",
        "108",
        "…",
        "…",
        "66/69 trạm đã báo cáo; 25/66 trạm đạt; nếu 3 trạm chưa báo cáo đều trống thì thiếu 78; cùng kỳ 69/69 trạm báo cáo, không so sánh; kế hoạch năm: chưa giao kế hoạch; số liệu mẫu.",
        "42-17-02",
      ],
      [
        "3",
        "Giường bệnh trên 10.000 dân (Nghị quyết Đại hội XX)",
        "beds per 10,000 people",
        "…",
        "…",
        "…",
        "…",
        "…",
        "…",
        "Kế hoạch năm: chưa giao kế hoạch; thực hiện tháng, lũy kế, cùng kỳ: chưa báo cáo.",
        "42-17-04",
      ],
      [
        "4",
        "Bác sĩ trên 10.000 dân (Nghị quyết Đại hội XX)",
        "doctors per 10,000 people",
        "…",
        "11,58",
        "11,58",
        "11,00",
        "…",
        "+5,27",
        "Kế hoạch năm: chưa giao kế hoạch; số liệu mẫu.",
        "42-17-01",
      ],
    ]);
  });

  it("what four rows share stands once below the table, with their numbers", () => {
    const targets = [1, 2, 3, 4].map((row) => snapshotTarget({ row, code: `HT-${row}` }));
    const { rows, notes } = table({ snapshot: { targets } }, "annex.figures");
    expect(rows.slice(1).map(({ cells }) => cells[9]?.text)).toEqual(["", "", "", ""]);
    expect(notes.slice(0, 2)).toEqual(["Kế hoạch năm: chưa giao kế hoạch (TT 1–4).", "Số liệu mẫu (TT 1–4)."]);
  });

  it("sums over other stations are not compared, and it is not called a reorganisation", () => {
    const cell = table({}, "annex.figures").rows[2]?.cells[8];
    expect(cell).toEqual({ kind: "missing", text: "…", reason: "số trạm đã báo cáo khác nhau, không so sánh" });
  });

  it("a missing cell carries its reason and is no number", () => {
    const cell = table({}, "annex.figures").rows[3]?.cells[4];
    expect(cell).toEqual({ kind: "missing", text: "…", reason: "chưa báo cáo" });
  });

  it("changes of percentages are in points, never in percent", () => {
    const targets = [
      recurringSnapshotTarget({
        samePeriod: snapshotValue(39.9, { asOf: isoDate("2025-10-31") }),
        changeOnSamePeriod: { absolute: 1.3, percent: null, since: isoDate("2025-10-31") },
      }),
    ];
    expect(table({ snapshot: { targets } }, "annex.figures").rows[1]?.cells[8]).toEqual({
      kind: "text",
      text: "+1,30 điểm %",
    });
  });

  it("an older figure stands in the notes with its day, not in the period's column", () => {
    const missing = { kind: "missing", reason: "not_approved" } as const;
    const targets = [
      snapshotTarget({
        actual: snapshotValue(11.5, { asOf: isoDate("2026-09-30") }),
        ...{ inPeriod: missing, cumulative: missing, changeOnSamePeriod: null },
      }),
    ];
    const row = printed(table({ snapshot: { targets } }, "annex.figures"))[1];
    expect(row?.[4]).toBe("…");
    expect(row?.[9]).toContain("Số gần nhất 11,5 doctors per 10,000 people (30/9/2026)");
    expect(table({ snapshot: { targets } }, "targets").notes).toContain(
      "Số liệu gần nhất là của ngày 30/9/2026: TT 1.",
    );
  });

  it("targets of the province, of the nation and plans stand under their own titles", () => {
    const targets = [
      snapshotTarget({ row: 1, level: "nation" }),
      snapshotTarget({ row: 2, isPlan: true }),
      snapshotTarget({ row: 3 }),
    ];
    const { rows } = table({ snapshot: { targets } }, "annex.figures");
    expect(rows.map(({ reference, cells }) => reference ?? cells[0]?.text)).toEqual([
      "Chỉ tiêu của địa phương",
      "42-17-03",
      "Chỉ tiêu của Trung ương, áp cho địa phương",
      "42-17-01",
      "Kế hoạch, đề án chưa có nghị quyết",
      "42-17-02",
    ]);
  });
});

describe("annexes of stations and changes", () => {
  it("lists stations below the floor, the worst and longest first", () => {
    const stations = [
      snapshotStation({ row: 20, name: { vi: "Trạm A", en: "A" }, counted: 3, shortfall: 1 }),
      snapshotStation({
        row: 21,
        name: { vi: "Trạm B", en: "B" },
        counted: 1,
        shortfall: 3,
        belowSince: isoDate("2026-03-31"),
      }),
      snapshotStation({ row: 22, name: { vi: "Trạm C", en: "C" }, counted: 1, shortfall: 3 }),
    ];
    expect(printed(table({ snapshot: { stations } }, "annex.below"))).toEqual([
      ["1", "Trạm C", "1", "3", "31/7/2025", "42-17-22"],
      ["2", "Trạm B", "1", "3", "31/3/2026", "42-17-21"],
      ["3", "Trạm A", "3", "1", "31/7/2025", "42-17-20"],
    ]);
  });

  it("says so where no station has reported, and does not call that meeting the floor", () => {
    const stations = [snapshotStation({ reported: false, missing: "not_reported", counted: null, shortfall: null })];
    expect(annex({ snapshot: { stations } }, "below")?.blocks).toEqual([
      {
        kind: "note",
        text: "Chưa có trạm nào có số liệu được phê duyệt trong kỳ nên chưa xếp được trạm dưới mức sàn.",
      },
    ]);
  });

  it("lists who has not reported, with what was last known, and who has", () => {
    expect(printed(table({}, "annex.silent"))).toEqual([
      ["1", "Trạm y tế phường Sông Trí", "chưa báo cáo", "3", "30/9/2026", "42-17-22"],
    ]);
    expect(printed(table({}, "annex.reported"))).toEqual([
      ["1", "Trạm y tế phường Thành Sen", "1", "3", "42-17-20"],
      ["2", "Trạm y tế xã Cẩm Lạc", "4", "0", "42-17-21"],
    ]);
  });

  it("tells new, revised and withdrawn figures apart", () => {
    const [revised] = briefingSnapshot().differences;
    if (revised === undefined) throw new Error("the fixture has a difference");
    const differences = [
      revised,
      { ...revised, date: isoDate("2026-09-30"), kind: "new" as const, before: null, after: 11.5 },
      { ...revised, date: isoDate("2026-07-31"), kind: "withdrawn" as const, before: 11.3, after: null },
    ];
    const rows = printed(table({ snapshot: { differences } }, "annex.differences"));
    expect(rows.map((row) => row.slice(3))).toEqual([
      ["31/8/2026", "11,40", "11,46", "điều chỉnh", "42-17-01"],
      ["30/9/2026", "…", "11,50", "số mới", "42-17-01"],
      ["31/7/2026", "11,30", "…", "rút lại", "42-17-01"],
    ]);
  });

  it("annexes close up where a province has no stations and no earlier briefing", () => {
    const made = { snapshot: { stations: [], completeness: null, previous: null, differences: [], corrections: [] } };
    expect(paper(made).annexes.map(({ label, key }) => [label, key])).toEqual([
      ["Phụ lục I", "figures"],
      ["Phụ lục II", "sources"],
    ]);
  });
});

describe("laws of all tables", () => {
  it("every row with a number or a missing figure has a reference, printed in its last cell", () => {
    const rows = tables(paper())
      .filter(({ key }) => key !== "annex.sources")
      .flatMap((one) => one.rows)
      .filter(({ isGroup }) => !isGroup);
    expect(rows.length).toBeGreaterThan(15);
    for (const { reference, cells } of rows) {
      expect(reference).toMatch(/^42-17(-\d{2,})?$/);
      expect(cells.at(-1)).toEqual({ kind: "text", text: reference });
    }
  });

  it("a row has a cell for each column, or is the title of a group", () => {
    for (const { columns, rows } of tables(paper())) {
      for (const { cells, isGroup } of rows) expect(cells).toHaveLength(isGroup ? 1 : columns.length);
    }
  });

  it("a figure has the same digits in the text and in every table, whatever its value", () => {
    const value = fc.double({ min: 0.0001, max: 5000, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), (actual, decimals) => {
        const figure = snapshotValue(actual);
        const base = snapshotTarget();
        const target = {
          ...base,
          ...{ actual: figure, inPeriod: figure, cumulative: figure },
          indicator: { ...base.indicator, unitCode: "per 10,000", decimals },
        };
        const figures = briefingSnapshot({ targets: [target], paragraphs: [] });
        const snapshot = { ...figures, paragraphs: composeParagraphs(figures, briefingWords()) };
        const made = composeBriefingDocument(briefingContent({ snapshot }), "vi");
        const cells = tables(made)
          .filter(({ key }) => key === "targets" || key === "annex.figures")
          .map(({ rows }) => rows[1]?.cells[4]?.text);
        const told = made.blocks.flatMap((block) =>
          block.kind === "paragraph" && block.key === "results.finance_personnel.HT-01" ? [block.text] : [],
        );
        expect(cells[0]).toBe(cells[1]);
        expect(told[0]).toContain(`${cells[0]}/vạn dân`);
      }),
      { numRuns: 60 },
    );
  });
});
