import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { staffDownload } from "@/app/(dashboard)/facilities/[code]/facility-tables";
import { FacilityPage } from "@/components/facilities/facility-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { BedRow, FacilityDetail, FacilityVersionRow } from "@/lib/features/facilities/types";
import type { StaffRow } from "@/lib/features/workforce/types";
import { SOURCE } from "./facility-fixture";

const RECORDED = { recordedAt: new Date("2025-10-30T03:00:00Z"), recordedBy: "Lãnh đạo Sở (mẫu)" };
const CITED = { ...RECORDED, source: SOURCE, sample: true };

const bed = (kind: BedRow["kind"], beds: number, from: string, to: string | null): BedRow => ({
  ...CITED,
  kind,
  beds,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

const version: FacilityVersionRow = {
  ...CITED,
  name: { vi: "Bệnh viện Đa khoa tỉnh", en: "Provincial General Hospital" },
  kind: "provincial_general_hospital",
  ownership: "public",
  careLevel: "specialised",
  communeCode: null,
  provinceCode: "42",
  hasBeds: true,
  from: isoDate("2025-01-01"),
  to: null,
};

const HOME = { facilityCode: "BV-1", facilityName: version.name, from: isoDate("2025-01-01"), to: null };
const STATION = {
  facilityCode: "TYT-18073",
  facilityName: { vi: "Trạm Y tế Xã Kỳ Khang", en: "Kỳ Khang Health Station" },
  from: isoDate("2026-09-01"),
  to: isoDate("2026-10-31"),
};
const DOCTOR = { code: "doctor", name: { vi: "Bác sĩ", en: "Doctor" }, isDoctor: true, isNurse: false };

function person(staffId: string, over: Partial<StaffRow> = {}): StaffRow {
  return {
    staffId,
    staffNumber: `HT-${staffId}`,
    fullName: null,
    profession: DOCTOR,
    qualification: "Bác sĩ",
    employment: { ...HOME, kind: "permanent" },
    presence: { ...HOME, kind: "own_post", share: 1 },
    absence: null,
    sample: true,
    ...over,
  };
}

const STAFF = [
  person("1", { fullName: "Nguyễn Thị Mẫu" }),
  person("2", { employment: { ...HOME, kind: "contract" } }),
  person("3", { absence: { kind: "study", from: isoDate("2026-09-01"), to: null } }),
  person("4", { presence: { ...STATION, kind: "rotation", share: 1 } }),
  person("5", { employment: { ...STATION, kind: "permanent" }, presence: { ...HOME, kind: "secondment", share: 0.5 } }),
];

const DETAIL: FacilityDetail = {
  code: "BV-1",
  asOf: isoDate("2026-09-30"),
  asOfChoices: [],
  current: version,
  versions: [version],
  links: [],
  beds: [
    bed("planned", 1000, "2025-01-01", "2025-10-27"),
    bed("planned", 1300, "2025-10-28", null),
    bed("actual", 1240, "2025-01-01", null),
  ],
  records: { kind: "value", since: isoDate("2024-05-06"), source: SOURCE, sample: true },
  figures: [],
  staff: { regular: [], others: STAFF, total: STAFF.length, sample: true },
  people: { rows: STAFF, page: 1, pages: 1 },
  canSeePeople: true,
};

const show = (over: Partial<FacilityDetail> = {}) =>
  render(<FacilityPage detail={{ ...DETAIL, ...over }} refusedAsOf={null} language="vi" />);

describe("the page of a facility", () => {
  it("says the beds of the date, what there was before, and keeps the two counts apart", () => {
    show();
    expect(screen.getByRole("banner")).toHaveTextContent(
      "1.300 giường kế hoạch từ 28/10/2025, trước đó 1.000; 1.240 giường thực kê.",
    );
    expect(screen.getByText("thực kê ít hơn kế hoạch 60 giường")).toBeInTheDocument();
    expect(screen.queryByText("2.540")).not.toBeInTheDocument();
  });

  it("the step chart says its steps in words, and the table behind it has each with source and recorder", () => {
    show();
    const [chart] = screen.getAllByRole("img", { name: "Giường kế hoạch và giường thực kê" });
    expect(chart).toHaveAccessibleDescription(/1\.000 từ 1\/1\/2025, 1\.300 từ 28\/10\/2025/);
    const rows = within(screen.getByRole("table", { name: "Giường kế hoạch và giường thực kê" })).getAllByRole("row");
    expect(rows).toHaveLength(4);
    expect(rows[2]).toHaveTextContent("1.300+30028/10/2025nay");
    expect(rows[2]).toHaveTextContent("Lãnh đạo Sở (mẫu) ghi, 30/10/2025 10:00");
  });

  it("staff divides into permanent, contract, received, absent and sent away, each person once", () => {
    show();
    const row = screen.getByRole("row", { name: /^Cộng/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["1", "1", "1", "3", "1", "1"]);
  });

  it("who is sent away is named with place and time for readers who may see people", () => {
    show();
    const table = screen.getByRole("table", { name: "Cử đi luân phiên, biệt phái" });
    expect(within(table).getAllByRole("row")[1]).toHaveTextContent("HT-4Bác sĩTrạm Y tế Xã Kỳ Khangluân phiên100%");
    expect(within(table).getByRole("link")).toHaveAttribute("href", "/stations/18073?asOf=2026-09-30");
    expect(screen.getByText("Nguyễn Thị Mẫu")).toBeInTheDocument();
  });

  it("others get how many went where, and no list of people", () => {
    show({ canSeePeople: false, people: null });
    const table = screen.getByRole("table", { name: "Cử đi luân phiên, biệt phái" });
    expect(within(table).getAllByRole("row")[1]).toHaveTextContent("Trạm Y tế Xã Kỳ KhangBác sĩluân phiên1");
    expect(screen.queryByText(/HT-\d/)).not.toBeInTheDocument();
    expect(screen.queryByRole("table", { name: "Danh sách nhân viên" })).not.toBeInTheDocument();
  });

  it("a reader of approved figures is told why there is no staff", () => {
    show({ staff: null, people: null, canSeePeople: false });
    expect(screen.getByText(/chưa qua duyệt nên không hiện/)).toBeInTheDocument();
  });

  it("a conversion stands at the state that it began", () => {
    const began = { ...version, from: isoDate("2026-02-01") };
    const own = { code: "BV-1", name: { vi: "Trung tâm Y tế số 01", en: "Medical centre no. 01" } };
    show({ versions: [began], links: [{ ...CITED, kind: "converted", on: began.from, from: own, to: own }] });
    expect(screen.getByRole("table", { name: "Tên và loại hình theo thời gian" })).toHaveTextContent(
      "chuyển đổi từ Trung tâm Y tế số 01",
    );
  });

  it("before it opened the page says so and shows no figure", () => {
    show({ current: null, beds: [], staff: { regular: [], others: [], total: 0, sample: false } });
    expect(screen.getByText(/cơ sở chưa có hoặc không còn trong sổ đăng ký/)).toBeInTheDocument();
    expect(screen.queryByText("bác sĩ có mặt")).not.toBeInTheDocument();
  });
});

describe("the staff as a file", () => {
  it("gives the share of time in percent as the files of stations and of the workforce do", () => {
    const file = staffDownload(DETAIL, "vi");
    const at = file?.columns.findIndex(({ kind }) => kind === "percent") ?? -1;
    expect(file?.columns[at]).toMatchObject({ heading: "Tỷ lệ thời gian", digits: 1 });
    expect(file?.rows.map((row) => row[at])).toEqual([100, 100, 100, 100, 50]);
  });
});
