import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { historyTable } from "@/app/(dashboard)/stations/[code]/history-table";
import { staffTable } from "@/app/(dashboard)/stations/[code]/staff-table";
import { StationPage } from "@/components/stations/station-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { StationPage as StationPageData } from "@/lib/features/stations/types";
import { makePerson, makeSilent, makeStationPage } from "./fixtures";

function show(given: Partial<StationPageData> = {}, refusedAsOf: string | null = null) {
  return render(
    <StationPage
      page={makeStationPage(given)}
      asked={null}
      refusedAsOf={refusedAsOf}
      provinceCode={null}
      language="vi"
    />,
  );
}

const card = (name: string) => screen.getByRole("heading", { level: 2, name }).closest("section") as HTMLElement;
const rotation = makePerson("HT-0738", {
  post: null,
  presence: { kind: "rotation", share: 0.5, from: isoDate("2026-09-01"), to: isoDate("2026-09-30") },
  sentBy: { code: "BV-42001", name: { vi: "Bệnh viện Đa khoa tỉnh", en: "Provincial hospital" } },
  verdict: { isCounted: false, reason: "rotation_apart" },
});
const assistant = makePerson("HT-0393", {
  profession: { vi: "Y sĩ", en: "Assistant doctor" },
  isDoctor: false,
  verdict: { isCounted: false, reason: "no_doctor" },
});
const student = makePerson("HT-0060", {
  absence: { kind: "study", from: isoDate("2026-02-23"), to: null },
  verdict: { isCounted: false, reason: "study" },
});

describe("the page of a station", () => {
  it("says how it stands, since when, on which date, and marks sample data", () => {
    show();
    const head = screen.getByRole("heading", { level: 1, name: "Trạm Y tế Phường Thành Sen" }).closest("header");
    expect(head).toHaveTextContent("mã 18073 · địa hình: đồng bằng · số liệu đến 30/9/2026 · đã duyệt");
    expect(head).toHaveTextContent("3 bác sĩ được tính, thiếu 1 so với mức sàn 4, từ tháng 8/2025.");
    expect(within(head as HTMLElement).getByText("SỐ LIỆU MẪU")).toBeVisible();
  });

  it("a terrain that nobody recorded prints as missing, not as a guess", () => {
    show({ station: { ...makeStationPage().station, terrain: null } });
    expect(document.body).toHaveTextContent("mã 18073 · địa hình: … · số liệu đến");
  });

  it("shows the three ways of counting and which one is in force", () => {
    show();
    const rows = within(card("Ba cách tính")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "Cách tínhBác sĩThiếu",
      "Chỉ biên chế 31",
      "Biên chế và hợp đồng đang áp dụng31",
      "Mọi người có mặt, quy đổi toàn thời gian 2,51,5",
    ]);
  });

  it("a month without a report is a gap of the history, the open one is told apart", () => {
    show();
    const rows = within(within(card("Bác sĩ tại trạm theo tháng")).getByRole("table", { hidden: true }));
    expect(rows.getByRole("row", { name: /^8\/2026/, hidden: true })).toHaveTextContent("8/2026……………chưa báo cáo");
    expect(rows.getByRole("row", { name: /^9\/2026/, hidden: true })).toHaveTextContent("sơ bộ");
    expect(rows.getByRole("row", { name: /^7\/2026/, hidden: true })).toHaveTextContent("đã duyệt");
  });

  it("says of each person whether they count and why, and who sent them", () => {
    show({ staff: { on: isoDate("2026-09-30"), knownOn: null, people: [rotation, assistant, student] } });
    const staff = within(screen.getByRole("table", { name: /^Nhân lực của trạm/ }));
    expect(staff.getByRole("row", { name: /HT-0738/ })).toHaveTextContent(
      "luân phiên đến từ Bệnh viện Đa khoa tỉnh, 50% thời gian, 1/9/2026 – 30/9/2026",
    );
    expect(staff.getByRole("row", { name: /HT-0738/ })).toHaveTextContent("Không tính luân phiên, ghi riêng");
    expect(staff.getByRole("row", { name: /HT-0393/ })).toHaveTextContent("y sĩ không phải là bác sĩ");
    expect(staff.getByRole("row", { name: /HT-0060/ })).toHaveTextContent("đi học, từ 23/2/2026");
    expect(card("Nhân lực của trạm")).toHaveTextContent("0/3 người được tính vào mức sàn");
  });

  it("a person is named where a name is recorded, with the number under it", () => {
    const people = [makePerson("HT-0001", { staff: { id: "1", number: "HT-0001", name: "Nguyễn Thị Mẫu" } })];
    show({ staff: { on: isoDate("2026-09-30"), knownOn: null, people } });
    expect(screen.getByRole("rowheader", { name: /Nguyễn Thị Mẫu\s*HT-0001/ })).toBeVisible();
    expect(screen.queryByText(/không xem danh sách từng người/)).toBeNull();
  });

  it("the list of an approved month says as of which approval it is", () => {
    show({
      staff: { on: isoDate("2026-09-30"), knownOn: new Date("2026-10-08T08:00:00Z"), people: [makePerson("HT-1")] },
    });
    expect(card("Nhân lực của trạm")).toHaveTextContent("như sổ đăng ký lúc duyệt 8/10/2026 15:00");
  });

  it("a silent station has no figures, only its last one, and its list is no report", () => {
    show({ station: makeSilent("18364", "Đan Hải") });
    const head = screen.getByRole("heading", { level: 1 }).closest("header");
    expect(head).toHaveTextContent("chưa báo cáo không phải là không có bác sĩ");
    expect(head).toHaveTextContent("Lần cuối biết được: 3 bác sĩ, ngày 31/8/2026.");
    expect(head).toHaveTextContent("Khi đó trạm dưới mức sàn từ tháng 3/2026.");
    expect(within(screen.getByRole("region", { name: "Số liệu chính của trạm" })).getAllByText("…")).toHaveLength(6);
    expect(document.body).toHaveTextContent("0/1 trạm");
    expect(screen.getByText(/chưa phải số liệu báo cáo/)).toBeVisible();
  });

  it("a station never counted, without staff, points or reports, says so part by part", () => {
    show({
      station: { ...makeSilent("18364", "Đan Hải"), lastKnown: null, belowSince: null },
      countedOn: null,
      history: [],
      reports: [],
      staff: { on: isoDate("2026-09-30"), knownOn: null, people: [] },
    });
    expect(screen.getByText("Chưa có số liệu nào của trạm.")).toBeVisible();
    expect(screen.getByText("Chưa có tháng nào của trạm được đếm.")).toBeVisible();
    expect(screen.getByText("Sổ đăng ký không có ai tại trạm vào ngày này.")).toBeVisible();
    expect(screen.getByText("Chưa có điểm trạm nào trong sổ đăng ký.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Báo cáo tháng" })).toBeNull();
  });

  it("who may not see people has no list of them, no moves, no absences; a reviewer no confirmations", () => {
    show({ approvedOnly: true, canSeePeople: false, staff: null, moves: [] });
    expect(card("Nhân lực của trạm")).toHaveTextContent("không xem danh sách từng người");
    expect(screen.queryByRole("heading", { name: "Luân phiên, biệt phái" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Vắng mặt" })).toBeNull();
    expect(screen.queryByRole("columnheader", { name: "Xác nhận danh sách" })).toBeNull();
  });

  it("a month that nobody confirmed is a line of the reports", () => {
    show();
    const months = within(card("Báo cáo tháng")).getAllByRole("rowheader");
    expect(months.map((month) => month.textContent)).toEqual(["9/2026", "8/2026", "7/2026"]);
    expect(within(card("Báo cáo tháng")).getByRole("row", { name: /^8\/2026/ })).toHaveTextContent("chưa xác nhận");
    expect(card("Báo cáo tháng")).toHaveTextContent("2/3 tháng đã xác nhận");
  });

  it("a former unit that was divided says where its other part went", () => {
    show({
      formerUnits: [
        {
          name: "Phường Đại Nài",
          isPart: true,
          effectiveFrom: isoDate("2025-07-01"),
          otherUnits: [{ code: "18652", name: { vi: "Phường Hà Huy Tập", en: "Ha Huy Tap Ward" } }],
        },
      ],
    });
    expect(card("Đơn vị cũ hợp thành")).toHaveTextContent("một phần; phần khác thuộc Phường Hà Huy Tập");
    expect(card("Đơn vị cũ hợp thành")).toHaveTextContent("Một đơn vị cũ có thể được chia");
  });

  it("visits stand there only where they are reported", () => {
    const { unmount } = show();
    expect(screen.queryByRole("heading", { name: "Lượt khám tại trạm" })).toBeNull();
    unmount();
    show({ visits: [{ date: isoDate("2026-09-30"), visits: 557, insured: null, approved: true }] });
    expect(within(card("Lượt khám tại trạm")).getByRole("row", { name: /^9\/2026/, hidden: true })).toHaveTextContent(
      "557…đã duyệt",
    );
  });

  it("leads to its target, its neighbours and the list", () => {
    show();
    const around = within(screen.getByRole("navigation", { name: "Trạm trước, trạm sau" }));
    expect(around.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/stations/18418",
      "/stations",
      "/targets/T-HT-1",
    ]);
  });

  it("names a date that is none", () => {
    show({}, "31/9");
    expect(screen.getByText(/“31\/9” không phải là một ngày có thật/)).toBeVisible();
  });
});

describe("the files of a station", () => {
  it("the staff is a file for who may see people and for nobody else", () => {
    const people = [makePerson("HT-0001", { staff: { id: "1", number: "HT-0001", name: "Nguyễn Thị Mẫu" } })];
    const staff = { on: isoDate("2026-09-30"), knownOn: null, people };
    expect(staffTable(makeStationPage({ staff, canSeePeople: false }), "vi")).toBeNull();
    const open = staffTable(makeStationPage({ staff }), "vi");
    expect(open?.rows[0]?.slice(0, 2)).toEqual(["HT-0001", "Nguyễn Thị Mẫu"]);
    expect(open?.rows[0]).toHaveLength(open?.columns.length ?? 0);
  });

  it("every line of the staff says whether it is sample data, since CSV has no notes", () => {
    const people = [makePerson("HT-0001", { sample: true }), makePerson("HT-0002", { sample: false })];
    const table = staffTable(makeStationPage({ staff: { on: isoDate("2026-09-30"), knownOn: null, people } }), "vi");
    expect(table?.columns.at(-1)?.heading).toBe("Số liệu mẫu");
    expect(table?.rows.map((row) => row.at(-1))).toEqual(["Có", "Không"]);
  });

  it("without a list there is no file of it", () => {
    expect(staffTable(makeStationPage({ staff: null }), "vi")).toBeNull();
  });

  it("the history leaves the cells of a missing month empty", () => {
    const table = historyTable(makeStationPage(), "vi");
    expect(table?.rows).toEqual([
      ["2026-09-30", 3, 3, 0, 0, 2.5, "sơ bộ", "Có"],
      ["2026-08-31", null, null, null, null, null, "chưa báo cáo", null],
      ["2026-07-31", 4, 4, 0, 0, 4, "đã duyệt", "Có"],
    ]);
  });
});
