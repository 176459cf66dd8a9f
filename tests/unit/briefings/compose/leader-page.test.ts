import { describe, expect, it } from "vitest";
import { composeLeaderPage } from "@/lib/export/briefings/compose/compose-leader-page";
import { shortened } from "@/lib/export/briefings/compose/leader-room";
import { renderLeaderPdf } from "@/lib/export/briefings/pdf/render-leader-pdf";
import { briefingContent, briefingText } from "@/tests/support/briefing-content";
import { floorSnapshotTarget, silentSnapshotTarget, snapshotTarget } from "@/tests/support/briefing-snapshot";

type Made = NonNullable<Parameters<typeof briefingContent>[0]>;

const page = (made: Made = {}) => composeLeaderPage(briefingContent(made), "vi");

const proposal = (key: string, vi: string) => ({
  ...{ key: `proposals.${key}`, section: "proposals" as const, topic: null, row: null },
  text: { vi, en: vi },
});

describe("the leader's page", () => {
  it("tells what is red, since when, who answers for it and how bad it is", () => {
    expect(page().red).toEqual([
      {
        reference: "42-17-03",
        name: "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm",
        status: "Nguy cơ không đạt",
        statusCode: "off_track",
        figure: "41,20%",
        target: "≥ 100% mỗi năm đến 31/12/2026",
        since: "31/3/2026",
        owner: "Sở Y tế, Phòng Tổ chức cán bộ",
        reason: "Đến 31/10/2026 lộ trình cần 83,29%, thực tế 41,20%.",
      },
      {
        reference: "42-17-02",
        name: "Trạm y tế có từ 4 bác sĩ",
        status: "Chậm tiến độ",
        statusCode: "at_risk",
        figure: "thiếu 66 bác sĩ tại 41/66 trạm",
        target: "≥ 4 mỗi trạm đến 31/12/2027",
        since: "31/3/2026",
        owner: "Sở Y tế, Phòng Tổ chức cán bộ",
        reason: "Còn thiếu 66 bác sĩ tại 66 trạm đã báo cáo.",
      },
    ]);
  });

  it("never presents a part as the whole: who reported stands beside the title", () => {
    expect(page().subtitle).toBe("Tỉnh Hà Tĩnh, tháng 10 năm 2026");
    expect(page().completeness).toBe("66/69 trạm y tế đã báo cáo (95,65%), số liệu ngày 31/10/2026");
    expect(page({ snapshot: { completeness: null } }).completeness).toBe("Chưa có số liệu cấp trạm y tế");
  });

  it("counts the targets by status, worst first, and leaves out what there is none of", () => {
    expect(page().counts).toEqual([
      { statusCode: "off_track", status: "Nguy cơ không đạt", count: 1 },
      { statusCode: "at_risk", status: "Chậm tiến độ", count: 1 },
      { statusCode: "no_data", status: "Chưa có số liệu", count: 1 },
      { statusCode: "on_track", status: "Đúng tiến độ", count: 1 },
    ]);
  });

  it("tells what changed: statuses and revised figures", () => {
    expect(page().changed).toEqual([
      "Trạm y tế có từ 4 bác sĩ: từ “Đúng tiến độ” sang “Chậm tiến độ”.",
      "1 số liệu điều chỉnh so với báo cáo 42-16.",
    ]);
  });

  it("says where there is no period before", () => {
    const made = { snapshot: { targets: [silentSnapshotTarget()], previous: null, differences: [] } };
    expect(page(made).changed).toEqual(["Chưa có kỳ trước để so sánh."]);
    expect(page(made).red).toEqual([]);
    expect(page(made).notes[0]).toBe("Không có chỉ tiêu nào đỏ hoặc chậm tiến độ.");
  });

  it("holds eight red targets and counts the rest", () => {
    const targets = Array.from({ length: 11 }, (_, index) =>
      snapshotTarget({ row: index + 1, code: `HT-${index}`, status: "missed", previousStatus: "at_risk" }),
    );
    const { red, more, changed } = page({ snapshot: { targets, previous: null } });
    expect(red).toHaveLength(8);
    expect(more).toBe("và 3 chỉ tiêu khác");
    expect(changed).toHaveLength(5);
    expect(changed.at(-1)).toBe("và 7 thay đổi khác");
  });

  it("a national target judged alike on the province's figures is counted, not repeated", () => {
    const own = snapshotTarget({ row: 1, code: "HT-1", status: "off_track" });
    const made = page({ snapshot: { targets: [own, { ...own, row: 2, code: "VN-1", level: "nation" }] } });
    expect(made.red.map(({ reference }) => reference)).toEqual(["42-17-01"]);
    expect(made.notes[0]).toBe(
      "Không lặp lại 1 chỉ tiêu Trung ương có cùng số liệu với chỉ tiêu của địa phương ở trên.",
    );
  });

  it("a national target judged otherwise is told, and named as one", () => {
    const own = snapshotTarget({ row: 1, code: "HT-1", status: "at_risk" });
    const made = page({ snapshot: { targets: [{ ...own, row: 2, level: "nation", status: "off_track" }, own] } });
    expect(made.red.map(({ name }) => name)).toEqual([
      "Bác sĩ trên 10.000 dân (chỉ tiêu Trung ương)",
      "Bác sĩ trên 10.000 dân",
    ]);
  });

  it("what to decide is what the report proposes, as edited, without what was switched off", () => {
    const paragraphs = ["a", "b", "c"].map((key) => proposal(key, `Đề nghị ${key}.`));
    const texts = [
      briefingText("proposals.a", { isOff: true }),
      briefingText("proposals.b", { text: "Đề nghị bố trí thêm bác sĩ." }),
    ];
    expect(page({ snapshot: { paragraphs }, texts }).decide).toEqual(["Đề nghị bố trí thêm bác sĩ.", "Đề nghị c."]);
    const off = [briefingText("section:proposals", { isOff: true })];
    expect(page({ snapshot: { paragraphs }, texts: off }).decide).toEqual(["Không có kiến nghị trong kỳ."]);
  });

  it("holds four proposals and shortens long ones by whole sentences", () => {
    const long = `Đề nghị một việc. ${"Một câu giải thích dài. ".repeat(30)}`.trim();
    const paragraphs = Array.from({ length: 7 }, (_, index) => proposal(String(index), long));
    const { decide } = page({ snapshot: { paragraphs } });
    expect(decide).toHaveLength(5);
    expect(decide[0]?.length).toBeLessThanOrEqual(200);
    expect(decide[0]).toMatch(/^Đề nghị một việc\. .*dài\.$/);
    expect(decide[4]).toBe("và 3 kiến nghị khác trong báo cáo");
  });

  it("a sentence that is itself too long ends behind a part of its list, and says that the report has the rest", () => {
    const names = Array.from({ length: 9 }, (_, index) => `“Chỉ tiêu có tên khá dài số ${index}”`).join("; ");
    const { decide } = page({ snapshot: { paragraphs: [proposal("a", `Đề nghị thu thập số liệu: ${names}.`)] } });
    expect(decide).toEqual([
      "Đề nghị thu thập số liệu: “Chỉ tiêu có tên khá dài số 0”; “Chỉ tiêu có tên khá dài số 1”; “Chỉ tiêu có tên khá dài số 2”; “Chỉ tiêu có tên khá dài số 3” (xem đủ trong báo cáo)",
    ]);
  });

  it.each(["vi", "en"] as const)("fits on one sheet whatever there is to say (%s)", (language) => {
    const long = (letters: number) =>
      "Người dân được khám sức khỏe hoặc sàng lọc miễn phí, ".repeat(14).slice(0, letters);
    const both = (letters: number) => ({ vi: `${long(letters)}.`, en: `${long(letters)}.` });
    const targets = Array.from({ length: 14 }, (_, index) =>
      floorSnapshotTarget({
        ...{ row: index + 1, code: `HT-${index}`, status: "missed", previousStatus: "at_risk" },
        ...{ name: both(140), owner: both(70), reason: both(300) },
      }),
    );
    const paragraphs = Array.from({ length: 9 }, (_, index) => ({ ...proposal(String(index), ""), text: both(700) }));
    const made = composeLeaderPage(briefingContent({ snapshot: { targets, paragraphs } }), language);
    expect(made.red).toHaveLength(8);
    // Throws where a second sheet would be needed.
    expect(renderLeaderPdf(made).length).toBeGreaterThan(10_000);
  });

  it("names nobody where nobody answers, and prints no date that is not known", () => {
    const targets = [snapshotTarget({ status: "missed", owner: null, statusSince: null })];
    expect(page({ snapshot: { targets } }).red[0]).toMatchObject({ owner: "chưa phân công", since: "…" });
  });

  it("is marked as sample data and as a draft", () => {
    expect(page().marks).toEqual(["SỐ LIỆU MẪU", "DỰ THẢO"]);
    expect(page({ briefing: { state: "issued" }, snapshot: { sample: false } }).marks).toEqual([]);
  });

  it("is complete in English", () => {
    const { title, red, subtitle } = composeLeaderPage(briefingContent(), "en");
    expect([title, subtitle]).toEqual(["One page for the leader", "Hà Tĩnh Province, October 2026"]);
    expect(red[1]?.figure).toBe("66 doctors short at 41 of 66 stations");
  });
});

describe("a text that is too long for the sheet", () => {
  it("is never left in the middle of a quoted name", () => {
    const text = "Đề nghị Phòng Tổ chức cán bộ trình phương án cho “Mỗi trạm y tế có ít nhất 4 bác sĩ” trước tháng 12.";
    expect(shortened(text, { most: 90, remark: "(xem đủ)" })).toBe(
      "Đề nghị Phòng Tổ chức cán bộ trình phương án cho “Mỗi trạm y tế có ít nhất 4…” (xem đủ)",
    );
  });
});
