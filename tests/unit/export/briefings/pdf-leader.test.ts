import { describe, expect, it } from "vitest";
import { renderLeaderPdf } from "@/lib/export/briefings/pdf/render-leader-pdf";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { leaderPage } from "@/tests/support/briefing-document";
import { readPdf } from "@/tests/support/read-pdf";

const repeated = (times: number) => leaderPage().red.flatMap((row) => Array.from({ length: times }, () => row));

describe("the PDF of the leader's page", () => {
  it("tells what is red, since when and who answers, what changed and what to decide, on one sheet", async () => {
    const { pages, title } = await readPdf(renderLeaderPdf(leaderPage()));
    expect(title).toBe("Một trang cho lãnh đạo");
    expect(pages).toHaveLength(1);
    const text = pages[0]?.text.replace(/\s+/gu, " ") ?? "";
    for (const part of [
      "SỐ LIỆU MẪU",
      "Tỉnh Hà Tĩnh, tháng 10 năm 2026",
      "66/69 trạm đã báo cáo",
      "1 Chậm tiến độ",
      "Người dân được khám sức khỏe miễn phí",
      "41,2%",
      "31/3/2026",
      "Sở Y tế, Phòng",
      "Trạm y tế có từ 4 bác sĩ: từ Đúng tiến độ sang Chậm tiến độ.",
      "Bổ sung 66 bác sĩ cho 41 trạm trước 31/12/2027.",
      "Lộ trình là đường thẳng từ mức gốc đến chỉ tiêu.",
      `42-17 SHA-256: ${"b".repeat(64)}`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it("lists its parts as bookmarks", async () => {
    expect((await readPdf(renderLeaderPdf(leaderPage()))).bookmarks).toEqual([
      "Một trang cho lãnh đạo",
      ">Tổng số theo mức",
      ">Đang đỏ",
      ">Đã thay đổi",
      ">Cần quyết định",
    ]);
  });

  it("uses smaller letters where there is more to say", async () => {
    const sizeOfTitle = async (red: number) => {
      const { pages } = await readPdf(renderLeaderPdf(leaderPage({ red: repeated(red) })));
      expect(pages).toHaveLength(1);
      return Math.max(...(pages[0]?.pieces.map(({ size }) => size) ?? []));
    };
    expect(await sizeOfTitle(1)).toBeCloseTo(21.6, 5);
    expect(await sizeOfTitle(8)).toBeLessThan(20);
  });

  it("gives the same bytes for the same page", () => {
    expect(Buffer.from(renderLeaderPdf(leaderPage())).equals(Buffer.from(renderLeaderPdf(leaderPage())))).toBe(true);
  });

  it("refuses what one sheet cannot hold", () => {
    expect(() => renderLeaderPdf(leaderPage({ red: repeated(60) }))).toThrow(BriefingRenderError);
    expect(() => renderLeaderPdf(leaderPage({ red: repeated(60) }))).toThrow(
      "leader: there is more to say than one sheet holds",
    );
  });

  it("draws a page on which nothing is red", async () => {
    const nothing = leaderPage({
      red: [],
      counts: [],
      changed: [],
      decide: [],
      notes: [],
      more: "Không có chỉ tiêu đỏ.",
    });
    expect((await readPdf(renderLeaderPdf(nothing))).pages[0]?.text).toContain("Không có chỉ tiêu đỏ.");
  });
});
