import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { summarizeFloor } from "@/lib/domain/targets/floor";
import { evaluateFloorHeadline } from "@/lib/domain/targets/floor-headline";
import type { FloorObservation, FloorTarget } from "@/lib/domain/targets/floor-target";
import { explainFloor } from "@/lib/domain/targets/reasons/explain-floor";
import { explainFloorGap } from "@/lib/domain/targets/reasons/explain-gap";
import { STATION_WORDS } from "./plain-words";

type Counts = readonly [units: number, reporting: number, meeting: number, shortfall: number, shortfallUpper: number];

const on = (date: string, [units, reporting, meeting, shortfall, shortfallUpper]: Counts): FloorObservation => ({
  date: isoDate(date),
  units,
  reporting,
  meeting,
  share: reporting === 0 ? null : meeting / reporting,
  shortfall,
  shortfallUpper,
  surplus: 0,
  total: 0,
  shortfallIfFreelyMoved: 0,
});
const OCTOBER: Counts = [69, 66, 25, 66, 78];

function explain(observations: readonly FloorObservation[], asOfText: string) {
  const target: FloorTarget = {
    id: "T-HT-1",
    baseline: { date: isoDate("2025-10-28"), shortfall: 108 },
    due: isoDate("2027-12-31"),
    observations,
  };
  const asOf = isoDate(asOfText);
  return explainFloor({ target, headline: evaluateFloorHeadline(target, { asOf }), asOf }, STATION_WORDS);
}

describe("explainFloor", () => {
  it("tells both cases, which one decides and where the pace lands", () => {
    const months = [108, 107, 104, 101, 100, 96, 90, 84, 78].map((short, index) =>
      on(`2026-0${index + 1}-28`, [69, 69, 10, short, short]),
    );
    const reason = explain([...months, on("2026-10-31", OCTOBER)], "2026-10-31");
    expect(reason.vi).toBe(
      "Đến 31/10/2026 lộ trình cần còn thiếu 58 bác sĩ, thực tế còn 66 tại 66 trạm đã báo cáo: đã đi 84% đoạn đường phải đi. Nếu 3 trạm chưa báo cáo đều trống thì còn 78 và chỉ đi được 59,9%. Trường hợp xấu hơn quyết định màu. Giữ nhịp hiện nay, đến hạn còn thiếu 13 (0–26).",
    );
    expect(reason.en).toContain(
      "84% of the required way is covered. If the 3 stations that did not report had none, it would be 78 and only 59.9% of the way. The worse case decides the colour.",
    );
  });

  it("leaves the absent stations out when there are none", () => {
    expect(explain([on("2026-10-31", [69, 69, 25, 66, 66])], "2026-10-31").vi).toBe(
      "Đến 31/10/2026 lộ trình cần còn thiếu 58 bác sĩ, thực tế còn 66 tại 69 trạm đã báo cáo: đã đi 84% đoạn đường phải đi.",
    );
  });

  it("speaks of one station and one doctor in the singular in English", () => {
    expect(explain([on("2027-12-31", [69, 68, 67, 1, 5])], "2027-12-31")).toEqual({
      vi: "Đã hết hạn 31/12/2027: số liệu ngày 31/12/2027 còn thiếu 1 bác sĩ tại 68 trạm đã báo cáo. Nếu 1 trạm chưa báo cáo đều trống thì còn 5.",
      en: "The due date 2027-12-31 has passed: on 2027-12-31 it is 1 doctor short at the 68 stations that reported. If the 1 station that did not report had none, it would be 5.",
    });
  });

  it("says that all stations have reported and meet the floor", () => {
    expect(explain([on("2027-06-30", [69, 69, 69, 0, 0])], "2027-06-30").vi).toBe(
      "Đến 30/06/2027 cả 69 trạm đều đã báo cáo và đạt mức sàn.",
    );
  });

  it("of one station speaks without counting it, and without a band that has closed", () => {
    const months = [1, 2, 3, 4, 5, 6, 7].map((month) => on(`2026-0${month}-28`, [1, 1, 1, 0, 0]));
    const reason = explain(months, "2026-07-31");
    expect(reason.vi).toBe("Đến 28/07/2026 trạm đã báo cáo và đạt mức sàn. Giữ nhịp hiện nay, đến hạn còn thiếu 0.");
    expect(reason.en).toBe(
      "By 2026-07-28 the station has reported and meets the floor. At the present pace the shortfall on the due date is 0.",
    );
  });

  it("says that more are missing than at the start", () => {
    expect(explain([on("2026-10-31", [69, 69, 0, 110, 110])], "2026-10-31").vi).toBe(
      "Đến 31/10/2026 lộ trình cần còn thiếu 58 bác sĩ, thực tế còn 110 tại 69 trạm đã báo cáo, nhiều hơn đầu kỳ (108).",
    );
  });

  it("says that it is due, not begun or without any report", () => {
    expect(explain([on("2026-10-31", OCTOBER)], "2028-01-31").vi).toMatch(
      /^Đã quá hạn 31\/12\/2027 nhưng chưa có kết quả cuối kỳ/,
    );
    expect(explain([on("2025-10-28", [69, 69, 0, 108, 108])], "2025-10-28").vi).toBe(
      "Đến 28/10/2025 lộ trình chưa đòi hỏi thay đổi so với đầu kỳ; còn thiếu 108 bác sĩ tại 69 trạm đã báo cáo.",
    );
    expect(explain([], "2026-10-31").vi).toBe("Đến 31/10/2026 chưa có số liệu nên chưa đánh giá được.");
  });
});

describe("explainFloorGap", () => {
  it("tells what is short, at how many stations that reported, and at most", () => {
    expect(explainFloorGap(on("2026-10-31", OCTOBER), STATION_WORDS)).toEqual({
      vi: "thiếu 66 bác sĩ tại 41/66 trạm đã báo cáo, tối đa 78 nếu 3 trạm chưa báo cáo đều trống",
      en: "66 doctors short at 41 of the 66 stations that reported, at most 78 if the 3 stations that did not report had none",
    });
  });

  it("says nothing more when all report, and nothing at all when none does", () => {
    expect(explainFloorGap(summarizeFloor({ floor: 4, units: [6, 4, 3, 1] }), STATION_WORDS)?.vi).toBe(
      "thiếu 4 bác sĩ tại 2/4 trạm đã báo cáo",
    );
    expect(explainFloorGap(summarizeFloor({ floor: 4, units: [4] }), STATION_WORDS)?.en).toBe(
      "the station has reported and meets the floor",
    );
    expect(explainFloorGap(summarizeFloor({ floor: 4, units: [null] }), STATION_WORDS)).toBeNull();
  });

  it("prints full-time equivalents with their decimals and without rounding noise", () => {
    const summary = summarizeFloor({ floor: 4, units: [3.9, 3.8] });
    expect(explainFloorGap(summary, STATION_WORDS)?.vi).toBe("thiếu 0,3 bác sĩ tại 2/2 trạm đã báo cáo");
  });
});
