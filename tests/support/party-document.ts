import type { BriefingDocument } from "@/lib/export/briefings/document";
import { briefingDocument } from "./briefing-document";

/** The same briefing as a draft in the Party's layout. */
export function partyDocument(more: Partial<BriefingDocument> = {}): BriefingDocument {
  return briefingDocument({
    layout: "party",
    state: "draft",
    marks: ["DỰ THẢO", "SỐ LIỆU MẪU"],
    header: {
      kind: "party",
      superior: "TỈNH ỦY HÀ TĨNH",
      issuer: "ĐẢNG ỦY SỞ Y TẾ",
      number: "Số          -BC/ĐU",
      party: "ĐẢNG CỘNG SẢN VIỆT NAM",
      placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
    },
    endMark: "",
    recipients: { title: "Nơi nhận:", lines: ["- Ban Thường vụ Tỉnh ủy,", "- Lưu Văn phòng Đảng ủy."] },
    signer: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"],
    ...more,
  });
}
