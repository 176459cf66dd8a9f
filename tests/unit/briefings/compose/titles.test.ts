import { describe, expect, it } from "vitest";
import type { BriefingKind, Regime } from "@/lib/domain/briefings/kinds";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import type { Language } from "@/lib/i18n/language";
import { briefingContent } from "@/tests/support/briefing-content";

type Case = readonly [kind: BriefingKind, regime: Regime, from: string, to: string, abstract: readonly string[]];

function abstractOf([kind, regime, from, to]: Case, language: Language) {
  const period = { from: isoDate(from), to: isoDate(to) };
  return composeBriefingDocument(briefingContent({ snapshot: { kind, regime, period } }), language).abstract;
}

const VIETNAMESE: readonly Case[] = [
  [
    "monthly",
    "calendar",
    "2026-10-01",
    "2026-10-31",
    ["Kết quả công tác y tế tháng 10 năm 2026,", "nhiệm vụ trọng tâm tháng 11 năm 2026"],
  ],
  [
    "monthly",
    "calendar",
    "2026-12-01",
    "2026-12-31",
    ["Kết quả công tác y tế tháng 12 năm 2026,", "nhiệm vụ trọng tâm tháng 1 năm 2027"],
  ],
  [
    "monthly",
    "administrative",
    "2026-09-15",
    "2026-10-14",
    [
      "Kết quả công tác y tế tháng 10 năm 2026,",
      "nhiệm vụ trọng tâm tháng 11 năm 2026",
      "(số liệu từ ngày 15/9/2026 đến ngày 14/10/2026)",
    ],
  ],
  [
    "quarterly",
    "calendar",
    "2026-07-01",
    "2026-09-30",
    ["Kết quả công tác y tế quý III năm 2026,", "nhiệm vụ trọng tâm quý IV năm 2026"],
  ],
  [
    "quarterly",
    "calendar",
    "2026-10-01",
    "2026-12-31",
    ["Kết quả công tác y tế quý IV năm 2026,", "nhiệm vụ trọng tâm quý I năm 2027"],
  ],
  [
    "six_months",
    "administrative",
    "2025-12-15",
    "2026-06-14",
    [
      "Kết quả công tác y tế 6 tháng đầu năm 2026,",
      "nhiệm vụ trọng tâm 6 tháng cuối năm 2026",
      "(số liệu từ ngày 15/12/2025 đến ngày 14/6/2026)",
    ],
  ],
  [
    "six_months",
    "calendar",
    "2026-07-01",
    "2026-12-31",
    ["Kết quả công tác y tế 6 tháng cuối năm 2026,", "nhiệm vụ trọng tâm 6 tháng đầu năm 2027"],
  ],
  [
    "nine_months",
    "calendar",
    "2026-01-01",
    "2026-09-30",
    ["Kết quả công tác y tế 9 tháng năm 2026,", "nhiệm vụ trọng tâm 3 tháng cuối năm 2026"],
  ],
  [
    "yearly",
    "administrative",
    "2025-12-15",
    "2026-12-14",
    [
      "Kết quả công tác y tế năm 2026,",
      "nhiệm vụ trọng tâm năm 2027",
      "(số liệu từ ngày 15/12/2025 đến ngày 14/12/2026)",
    ],
  ],
  [
    "on_request",
    "calendar",
    "2025-01-01",
    "2025-09-10",
    ["Kết quả công tác y tế từ ngày 1/1/2025 đến ngày 10/9/2025,", "nhiệm vụ trọng tâm thời gian tới"],
  ],
];

const ENGLISH: readonly Case[] = [
  [
    "monthly",
    "calendar",
    "2026-10-01",
    "2026-10-31",
    ["Results of health work, October 2026;", "main tasks for November 2026"],
  ],
  [
    "quarterly",
    "administrative",
    "2026-06-15",
    "2026-09-14",
    [
      "Results of health work, the third quarter of 2026;",
      "main tasks for the fourth quarter of 2026",
      "(figures from 15 Jun 2026 to 14 Sep 2026)",
    ],
  ],
  [
    "nine_months",
    "calendar",
    "2026-01-01",
    "2026-09-30",
    ["Results of health work, the first nine months of 2026;", "main tasks for the last three months of 2026"],
  ],
];

describe("what a briefing is called", () => {
  it.each(VIETNAMESE)("%s, %s, %s to %s", (...one) => {
    expect(abstractOf(one, "vi")).toEqual(one[4]);
  });

  it.each(ENGLISH)("in English: %s, %s, %s to %s", (...one) => {
    expect(abstractOf(one, "en")).toEqual(one[4]);
  });

  it("the title of the file tells the period", () => {
    expect(composeBriefingDocument(briefingContent(), "vi").title).toBe(
      "Báo cáo kết quả công tác y tế tháng 10 năm 2026",
    );
  });
});
