import { isoDate } from "@/lib/domain/dates/iso-date";
import type { BriefingDocument, LeaderPage, TableBlock } from "@/lib/export/briefings/document";

// Made-up words and figures for tests of Word, PDF, Excel and HTML.

const CHART = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 160" width="480" height="160"><rect width="480" height="160" fill="#ffffff"/><path d="M40 20L440 120" stroke="#0b5c6b" stroke-width="2" fill="none"/><text x="40" y="150" font-family="Tinos" font-size="12" fill="#16232e">Thiếu 66 bác sĩ (SỐ LIỆU MẪU)</text></svg>`;

export const TARGETS_TABLE: TableBlock = {
  kind: "table",
  key: "targets",
  label: "Bảng 1",
  caption: "Kết quả thực hiện các chỉ tiêu",
  columns: [
    { header: "TT", width: 1, align: "center" },
    { header: "Chỉ tiêu", width: 6, align: "left" },
    { header: "ĐVT", width: 2, align: "center" },
    { header: "Lũy kế", width: 2, align: "right" },
    { header: "So KH (%)", width: 2, align: "right" },
    { header: "Mã tra cứu", width: 2, align: "left" },
  ],
  rows: [
    { reference: null, isGroup: true, cells: [{ kind: "text", text: "Chỉ tiêu của tỉnh" }] },
    {
      reference: "42-17-02",
      isGroup: false,
      cells: [
        { kind: "number", text: "1", value: 1, decimals: 0, isPercent: false },
        { kind: "text", text: "Trạm y tế có từ 4 bác sĩ" },
        { kind: "text", text: "bác sĩ" },
        { kind: "number", text: "1.066", value: 1066, decimals: 0, isPercent: false },
        { kind: "number", text: "41,20", value: 41.2, decimals: 2, isPercent: true },
        { kind: "text", text: "42-17-02" },
      ],
    },
    {
      reference: "42-17-04",
      isGroup: false,
      cells: [
        { kind: "number", text: "2", value: 2, decimals: 0, isPercent: false },
        { kind: "text", text: '=Giường bệnh & "ngoặc" <kép>' },
        { kind: "text", text: "giường" },
        { kind: "missing", text: "…", reason: "chưa báo cáo" },
        { kind: "missing", text: "…", reason: "chưa giao kế hoạch" },
        { kind: "text", text: "42-17-04" },
      ],
    },
  ],
  notes: ["Số liệu của 66/69 trạm đã báo cáo."],
};

export function briefingDocument(more: Partial<BriefingDocument> = {}): BriefingDocument {
  return {
    language: "vi",
    layout: "state",
    title: "Báo cáo kết quả công tác y tế tháng 10 năm 2026",
    reference: "42-17",
    hash: "b".repeat(64),
    madeAt: new Date("2026-11-06T02:00:00.000Z"),
    state: "issued",
    isSample: true,
    marks: ["SỐ LIỆU MẪU"],
    header: {
      kind: "state",
      parent: "UBND TỈNH HÀ TĨNH",
      issuer: "SỞ Y TẾ",
      number: "Số:          /BC-SYT",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
      placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
    },
    typeName: "BÁO CÁO",
    abstract: ["Kết quả công tác y tế tháng 10 năm 2026,", "nhiệm vụ trọng tâm tháng 11 năm 2026"],
    blocks: [
      { kind: "heading", level: 1, number: "I.", text: "Công tác chỉ đạo, điều hành" },
      {
        kind: "paragraph",
        key: "direction",
        text: "Sở Y tế ban hành kế hoạch thực hiện.",
        isEdited: true,
        conflicts: [],
      },
      { kind: "heading", level: 1, number: "II.", text: "Kết quả thực hiện" },
      { kind: "heading", level: 2, number: "1.", text: "Các chỉ tiêu của Đảng và Nhà nước" },
      TARGETS_TABLE,
      { kind: "note", text: "Bác sĩ tính vào mức sàn: biên chế và hợp đồng." },
      {
        kind: "chart",
        key: "HT-02",
        label: "Hình 1",
        caption: "Số bác sĩ còn thiếu và lộ trình",
        alt: "Còn thiếu 66 bác sĩ; lộ trình cần 63.",
        svg: CHART,
        width: 480,
        height: 160,
      },
      {
        kind: "paragraph",
        key: "results.grassroots.HT-02",
        text: "Còn thiếu 67 bác sĩ tại 66/69 trạm đã báo cáo.",
        isEdited: true,
        conflicts: [{ from: 10, to: 12, expected: "66" }],
      },
    ],
    endMark: "./.",
    recipients: { title: "Nơi nhận:", lines: ["- Tỉnh ủy, UBND tỉnh;", "- Lưu: VT, KHTC."] },
    signer: ["GIÁM ĐỐC"],
    annexes: [
      {
        key: "targets",
        label: "Phụ lục I",
        title: "Các chỉ tiêu",
        isLandscape: true,
        blocks: [{ ...TARGETS_TABLE, key: "annex.targets", label: "" }],
      },
      {
        key: "missing",
        label: "Phụ lục II",
        title: "Đơn vị chưa báo cáo",
        isLandscape: false,
        blocks: [
          {
            kind: "table",
            key: "annex.missing",
            label: "",
            caption: "Trạm chưa báo cáo",
            columns: [
              { header: "TT", width: 1, align: "center" },
              { header: "Trạm", width: 6, align: "left" },
              { header: "Ngày", width: 2, align: "center" },
            ],
            rows: [
              {
                reference: "42-17-22",
                isGroup: false,
                cells: [
                  { kind: "number", text: "1", value: 1, decimals: 0, isPercent: false },
                  { kind: "text", text: "Trạm y tế phường Sông Trí" },
                  { kind: "date", text: "30/9/2026", date: isoDate("2026-09-30") },
                ],
              },
            ],
            notes: [],
          },
        ],
      },
    ],
    ...more,
  };
}

export function leaderPage(more: Partial<LeaderPage> = {}): LeaderPage {
  return {
    language: "vi",
    title: "Một trang cho lãnh đạo",
    reference: "42-17",
    hash: "b".repeat(64),
    madeAt: new Date("2026-11-06T02:00:00.000Z"),
    marks: ["SỐ LIỆU MẪU"],
    subtitle: "Tỉnh Hà Tĩnh, tháng 10 năm 2026",
    completeness: "66/69 trạm đã báo cáo",
    red: [
      {
        reference: "42-17-03",
        name: "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm",
        status: "Nguy cơ không đạt",
        statusCode: "off_track",
        figure: "41,2%",
        target: "≥ 100% đến 31/12/2026",
        since: "31/3/2026",
        owner: "Sở Y tế, Phòng Nghiệp vụ Y",
        reason: "Đến 31/10/2026 lộ trình cần 83,29%, thực tế 41,2%.",
      },
    ],
    more: "",
    headings: { red: "Đang đỏ", changed: "Đã thay đổi", decide: "Cần quyết định", counts: "Tổng số theo mức" },
    columns: ["Chỉ tiêu", "Mức", "Số liệu", "Chỉ tiêu đặt ra", "Từ ngày", "Đơn vị chịu trách nhiệm"],
    counts: [
      { statusCode: "off_track", status: "Nguy cơ không đạt", count: 1 },
      { statusCode: "at_risk", status: "Chậm tiến độ", count: 1 },
    ],
    changed: ["Trạm y tế có từ 4 bác sĩ: từ Đúng tiến độ sang Chậm tiến độ."],
    decide: ["Bổ sung 66 bác sĩ cho 41 trạm trước 31/12/2027."],
    notes: ["Lộ trình là đường thẳng từ mức gốc đến chỉ tiêu."],
    ...more,
  };
}
