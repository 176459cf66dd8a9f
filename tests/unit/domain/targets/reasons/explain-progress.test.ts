import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { type ExplainProgressInput, explainProgress } from "@/lib/domain/targets/reasons/explain-progress";
import { FLAGS } from "@/lib/domain/targets/types";
import { caseOf, DOCTORS_2026, type ShortCase } from "../case-builder";
import { words } from "./plain-words";

const DOCTORS = words("bác sĩ/10.000 dân", "doctors per 10,000");
const PERCENT = words("%", "%");
const NONE = words("", "");

function explain(short: ShortCase, unit = NONE, rest: Partial<ExplainProgressInput> = {}) {
  const asOf = isoDate(short.asOf ?? short.seen?.at(-1)?.[0] ?? short.from[0]);
  const progressCase = caseOf(short);
  const options = short.context === undefined ? { asOf } : { asOf, context: short.context };
  return explainProgress({ progressCase, result: evaluateProgress(progressCase, options), asOf, ...rest }, unit);
}

describe("explainProgress", () => {
  it("tells path, aim, pace needed, trend and that the methods disagree", () => {
    expect(explain({ from: ["2025-12-31", 11], to: ["2030-12-31", 14.6], seen: DOCTORS_2026 }, DOCTORS)).toEqual({
      vi: "Đến 31/10/2026 lộ trình cần 11,60, thực tế 11,58 bác sĩ/10.000 dân: đã đi 97% đoạn đường phải đi. Chỉ tiêu là ít nhất 14,6 vào 31/12/2030. Từ nay đến 31/12/2030 mỗi tháng cần tăng 0,060. Giữ nhịp hiện nay, đến hạn ước 14,53 (14,35–14,71): ít khả năng đạt. Các phương pháp không thống nhất.",
      en: "By 2026-10-31 the plan asks for 11.60, the figure is 11.58 doctors per 10,000: 97% of the required way is covered. The target is at least 14.6 by 2030-12-31. From now to 2030-12-31 it has to rise by 0.060 a month. At the present pace it lands at 14.53 (14.35–14.71): unlikely to meet the target. The methods disagree.",
    });
  });

  it("tells a figure that moves away in percentage points", () => {
    const reason = explain(
      { comparator: "at_most", from: ["2024-12-31", 18.1], to: ["2030-12-31", 15], seen: [["2026-10-31", 18.4]] },
      PERCENT,
    );
    expect(reason.vi).toBe(
      "Đến 31/10/2026 lộ trình cần 17,2%, thực tế 18,4%: xa chỉ tiêu hơn mức gốc 18,1% ngày 31/12/2024. Chỉ tiêu là không quá 15% vào 31/12/2030. Từ nay đến 31/12/2030 mỗi tháng cần giảm 0,068 điểm phần trăm.",
    );
    expect(reason.en).toContain("it has to fall by 0.068 percentage points a month.");
  });

  it("prints 14,58 against 14,6 even for an indicator of one decimal", () => {
    const reason = explain(
      { from: ["2025-12-31", 11], to: ["2030-12-31", 14.6], seen: [["2030-12-31", 14.58]] },
      NONE,
      { decimals: 1 },
    );
    expect(reason).toEqual({
      vi: "Đã hết hạn 31/12/2030: số liệu ngày 31/12/2030 là 14,58, chỉ tiêu là ít nhất 14,6, còn thiếu 0,02. Các phương pháp không thống nhất.",
      en: "The due date 2030-12-31 has passed: the figure of 2030-12-31 is 14.58 against a target of at least 14.6, 0.02 short. The methods disagree.",
    });
  });

  it("prints 59,9% of the way while the status is off track", () => {
    const reason = explain({ from: ["2024-12-31", 0], to: ["2026-12-31", 1000], seen: [["2025-12-31", 299.7]] });
    expect(reason.vi).toContain("đã đi 59,9% đoạn đường phải đi");
  });

  it("does not let the expected value look reached while behind", () => {
    const reason = explain(
      { from: ["2024-12-31", 0], to: ["2026-12-31", 8.8], via: [["2025-12-31", 4.4]], seen: [["2025-12-31", 4]] },
      NONE,
      { decimals: 0 },
    );
    expect(reason.vi).toContain("lộ trình cần 4,4, thực tế 4:");
  });

  it("says which level of more than 95 % is not kept, and that 95 only equals it", () => {
    const kept: ShortCase = { comparator: "more_than", from: ["2024-12-31", 95.15], to: ["2026-12-31", 95] };
    expect(explain({ ...kept, seen: [["2026-10-31", 95]] }, PERCENT).vi).toBe(
      "Số liệu ngày 31/10/2026 là 95%: không giữ được mức trên 95% đã đặt từ đầu kỳ, mới bằng mức chỉ tiêu.",
    );
    expect(explain({ ...kept, seen: [["2026-10-31", 95.02]] }, PERCENT, { decimals: 1 }).en).toContain(
      "is 95.02%, which meets",
    );
  });

  it("says that it is due and the result not in, and does not call the figure old on top", () => {
    expect(
      explain({ from: ["2024-12-31", 9], to: ["2026-06-30", 23], seen: [["2026-03-31", 20]], asOf: "2026-11-22" }).vi,
    ).toBe(
      "Đã quá hạn 30/06/2026 nhưng chưa có kết quả cuối kỳ; số liệu mới nhất, ngày 31/03/2026, là 20, còn thiếu 3 so với chỉ tiêu ít nhất 23.",
    );
  });

  it("says that the plan asks for nothing yet", () => {
    expect(explain({ from: ["2025-12-31", 11], to: ["2030-12-31", 14.6], seen: [["2025-10-31", 10.8]] }).vi).toContain(
      "Đến 31/10/2025 lộ trình chưa đòi hỏi thay đổi so với mức gốc 11,0; thực tế là 10,8.",
    );
  });

  it("says why there is no figure, where it is known", () => {
    const empty: ShortCase = { from: ["2024-12-31", 9], to: ["2025-12-31", 23], asOf: "2025-10-28" };
    expect(explain(empty).vi).toBe("Đến 28/10/2025 chưa có số liệu nên chưa đánh giá được.");
    expect(explain(empty, NONE, { missing: "no_population" })).toEqual({
      vi: "Đến 28/10/2025 chưa có số liệu nên chưa đánh giá được (chưa có dân số để tính).",
      en: "There is no figure up to 2025-10-28, so progress cannot be judged (no population to divide by).",
    });
  });

  it("asks a figure past an exact target to come down", () => {
    const past = explain({
      comparator: "exactly",
      from: ["2024-12-31", 0],
      to: ["2026-12-31", 4],
      seen: [["2025-12-31", 5]],
    });
    expect(past.vi).toContain("mỗi tháng cần giảm 0,083");
    const missed = explain({
      comparator: "exactly",
      from: ["2024-12-31", 0],
      to: ["2026-12-31", 4],
      seen: [["2026-12-31", 5]],
    });
    expect(missed.vi).toContain("chỉ tiêu là đúng 4, còn lệch 1.");
  });

  it("has a sentence for every flag in both languages, and tells n of N where it is known", () => {
    const progressCase = caseOf({ from: ["2024-12-31", 9], to: ["2025-12-31", 23], seen: [["2025-10-28", 23]] });
    const asOf = isoDate("2025-10-28");
    const plain = evaluateProgress(progressCase, { asOf });
    const without = explainProgress({ progressCase, result: { ...plain, flags: [] }, asOf }, NONE);
    for (const flag of FLAGS) {
      const reason = explainProgress({ progressCase, result: { ...plain, flags: [flag] }, asOf }, NONE);
      expect(reason.vi.length).toBeGreaterThan(without.vi.length + 10);
      expect(reason.en.length).toBeGreaterThan(without.en.length + 10);
    }
    const partial = { ...plain, flags: ["partial_reporting" as const] };
    const reporting = { reporting: 66, expected: 69 };
    expect(explainProgress({ progressCase, result: partial, asOf, reporting }, NONE).vi).toContain(
      "Mới có 66/69 đơn vị báo cáo.",
    );
  });
});
