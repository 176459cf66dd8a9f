import { describe, expect, it } from "vitest";
import { listBasis } from "@/components/targets/basis-list";
import { bridgeTable, explainBridge } from "@/components/targets/bridge-steps";
import { seriesCsv, stationsCsv } from "@/components/targets/csv-tables";
import { listKeyFigures } from "@/components/targets/key-figures";
import { listMethodRows } from "@/components/targets/method-rows";
import { computePace, neededPerMonth } from "@/components/targets/pace";
import { printRatio } from "@/components/targets/print-ratio";
import { splitStations } from "@/components/targets/station-lists";
import { trajectoryInput } from "@/components/targets/trajectory-input";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { makeFloorTarget, makeRatioTarget, makeSilentTarget } from "./fixtures";

const told = (rows: ReturnType<typeof listKeyFigures>) => rows.map(({ id, text }) => `${id} ${text}`);

describe("key figures", () => {
  it("a floor tells stations, shortfall, need and pace", () => {
    expect(told(listKeyFigures(makeFloorTarget(), "vi"))).toEqual([
      "meeting 25/66",
      "short 66",
      "needed 4,7",
      "pace 3,5",
    ]);
  });

  it("the upper shortfall and what it would ask for stand beside it while stations are silent", () => {
    const notes = listKeyFigures(makeFloorTarget(), "vi").map(({ note }) => note);
    expect(notes).toEqual([
      null,
      "tối đa 78 nếu 3 trạm chưa báo cáo đều trống",
      "5,6 nếu trạm chưa báo cáo đều trống",
      null,
    ]);
  });

  it("actual and required value are printed with the digits that tell them apart", () => {
    expect(told(listKeyFigures(makeRatioTarget(), "vi"))).toEqual([
      "actual 11,52",
      "expected 11,54",
      "target ≥ 14,6",
      "gap 3,08",
      "needed 0,060",
      "pace +0,052",
    ]);
  });

  it("without a figure there is none", () => {
    expect(listKeyFigures(makeSilentTarget(), "vi")).toEqual([]);
  });

  it("a pace over twelve months is missing while the figures do not reach back", () => {
    const target = makeFloorTarget({ series: makeFloorTarget().series.slice(2) });
    expect(computePace(target)).toBeNull();
    expect(listKeyFigures(target, "vi").at(-1)?.figure).toEqual({ kind: "missing", reason: "no_data" });
  });

  it("66 doctors over 14 months are 4.714285… a month, and nothing is needed after the due date", () => {
    const due = isoDate("2027-12-31");
    expect(neededPerMonth({ from: isoDate("2026-10-31"), due, distance: 66 })).toBeCloseTo(4.714286, 6);
    expect(neededPerMonth({ from: due, due, distance: 66 })).toBeNull();
  });
});

describe("methods side by side", () => {
  const rows = (target = makeFloorTarget(), language: "vi" | "en" = "vi") =>
    listMethodRows({ target, language }).map(({ id, result, rating, note }) => [id, result, rating, note]);

  it("a floor is read twice while stations are silent, the worse reading first", () => {
    expect(rows()).toEqual([
      ["upper", "0,599", "Nguy cơ không đạt", "quyết định màu"],
      ["reported", "0,84", "Chậm tiến độ", null],
      ["trend", "27 (18–36)", "Sẽ không đạt", null],
      ["cagr", "…", "không áp dụng", "nhịp tăng tiến về 0 không có nghĩa"],
      ["un", "…", "không áp dụng", "nhịp tăng tiến về 0 không có nghĩa"],
      ["healthy_people", "38,9%", "Đang cải thiện", null],
    ]);
  });

  it("a floor whose stations all reported has one reading", () => {
    const floor = makeFloorTarget().floor;
    const target = makeFloorTarget({ floor: floor && { ...floor, reporting: 69 } });
    expect(rows(target).map(([id]) => id)).toEqual(["linear", "trend", "cagr", "un", "healthy_people"]);
  });

  it("less than a year since the baseline is said where the yearly pace is missing", () => {
    expect(rows(makeRatioTarget())[2]).toEqual(["cagr", "…", "không áp dụng", "chưa đủ một năm kể từ mức gốc"]);
  });

  it("a trend past what is possible stops there", () => {
    const methods = makeFloorTarget().methods;
    const target = makeFloorTarget({
      methods: { ...methods, trend: { ...methods.trend, projected: -4, lower: -9.2, upper: 1.4, status: "likely" } },
    });
    expect(rows(target)[2]).toEqual(["trend", "0 (0–1)", "Có khả năng đạt", null]);
  });

  it("a ratio of 0.5992 does not print as 0.60, which would be behind schedule", () => {
    const thresholds = { onTrack: 0.95, atRisk: 0.6 };
    expect(printRatio({ ratio: 0.5992037565006204, thresholds, language: "en" })).toBe("0.599");
    expect(printRatio({ ratio: 0.6004, thresholds, language: "en" })).toBe("0.60");
  });

  it("without a figure every method says so", () => {
    const notes = listMethodRows({ target: makeSilentTarget(), language: "en" }).map(({ note }) => note);
    expect(new Set(notes)).toEqual(new Set(["no figure yet"]));
  });
});

describe("the bridge", () => {
  const steps = makeFloorTarget().bridge ?? [];

  it("tells heads apart from what they did to the shortfall", () => {
    expect(explainBridge({ steps, language: "vi" })).toEqual([
      "40 bác sĩ điều chuyển về trạm làm số thiếu giảm 33, vì 7 người về trạm đã đủ mức sàn.",
      "12 bác sĩ tuyển mới, chuyển đến làm số thiếu giảm 11.",
      "7 bác sĩ nghỉ, chuyển đi làm số thiếu tăng 5.",
      "Kế hoạch đã giao 24 người sẽ giảm thêm 24; còn 42 chưa có nguồn.",
    ]);
  });

  it("as a table runs from 108 down to 42 without a jump", () => {
    const { rows } = bridgeTable({ target: makeFloorTarget(), steps, language: "vi" });
    expect(rows.map((row) => row.at(-1))).toEqual(["108", "75", "64", "69", "68", "66", "66", "42", "42"]);
  });
});

describe("stations behind a floor", () => {
  it("come worst first, in Vietnamese order within one shortfall, with the silent ones apart", () => {
    const { below, meeting, silent } = splitStations(makeFloorTarget().stations ?? []);
    expect(below.map(({ communeName }) => communeName.vi)).toEqual(["Xã Tùng Lộc", "Xã Cẩm Trung", "Xã Đồng Lộc"]);
    expect(meeting.map(({ communeName }) => communeName.vi)).toEqual(["Phường Thành Sen"]);
    expect(silent.map(({ communeName }) => communeName.vi)).toEqual(["Xã Đan Hải"]);
  });

  it("are saved with empty cells where a station is silent", () => {
    const { headings, rows } = stationsCsv(makeFloorTarget(), "vi");
    const silent = rows.find((row) => row.includes("Xã Đan Hải")) ?? [];
    expect(silent[headings.indexOf("Bác sĩ được tính")]).toBeNull();
    expect(silent[headings.indexOf("Thiếu")]).toBeNull();
    expect(silent[headings.indexOf("Giá trị biết được lần cuối")]).toBe(3);
  });
});

describe("the series", () => {
  it("is saved with unrounded figures, and the plan's last day without one", () => {
    const { headings, rows } = seriesCsv(makeFloorTarget(), "en");
    expect(headings).toEqual([
      "Target",
      "Date",
      "Doctors short at the stations",
      "Unit",
      "If the silent stations are empty",
      "Stations reporting",
      "Stations in all",
      "Required path",
      "Approved",
      "Sample data",
    ]);
    expect(rows.at(-2)).toEqual(["T-HT-1", "2026-10-31", 66, "doctors", 78, 66, 69, 57.933558, "No", "Yes"]);
    expect(rows.at(-1)).toEqual(["T-HT-1", "2027-12-31", null, "doctors", null, null, null, 0, null, null]);
  });

  it("marks what is not approved and how far the silent stations could push it", () => {
    const input = trajectoryInput({ target: makeFloorTarget(), asOf: isoDate("2026-10-31"), language: "vi" });
    expect(input.actual.at(-1)).toMatchObject({ value: 66, isProvisional: true, isSample: true });
    expect(input.worstCase).toEqual({ date: "2026-10-31", value: 78 });
    expect(input.words.latestNote).toBe("sơ bộ, 66/69 trạm");
  });

  it("breaks where units were reorganised between two figures", () => {
    const events = [{ date: isoDate("2026-01-01"), label: { vi: "trạm về xã", en: "stations to communes" } }];
    const input = trajectoryInput({ target: makeFloorTarget({ events }), asOf: isoDate("2026-10-31"), language: "vi" });
    expect(input.actual.map((point) => point.isBreakBefore)).toEqual([false, false, true, false]);
  });

  it("of a yearly target holds this year only", () => {
    const path = [
      { date: isoDate("2026-01-01"), value: 0 },
      { date: isoDate("2026-12-31"), value: 100 },
    ];
    const target = makeRatioTarget({ recursYearly: true, path });
    expect(seriesCsv(target, "vi").rows.map((row) => row[1])).toEqual(["2026-09-30", "2026-12-31"]);
  });
});

describe("the basis", () => {
  const items = (target = makeRatioTarget()) =>
    new Map(listBasis(target, "vi").map(({ term, text, note }) => [term, [text, note]]));

  it("names the population of a ratio with its date and size, and that it is provisional", () => {
    expect(items().get("Dân số dùng để tính")).toEqual([
      "dân số hành chính, tại thời điểm 31/12/2024: 1.622.901 người",
      "tạm tính: chưa phải số chính thức, hoặc là số của năm khác",
    ]);
  });

  it("says what kind of figure the baseline is", () => {
    expect(items(makeFloorTarget()).get("Mức gốc")).toEqual(["108 bác sĩ ngày 28/10/2025", "số đã công bố"]);
    expect(items(makeSilentTarget()).get("Mức gốc")).toEqual(["…", "chưa có mức gốc nào được công bố"]);
  });
});
