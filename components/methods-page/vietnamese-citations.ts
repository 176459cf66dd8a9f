/** The citations of the settings that the system comes with, recorded in English. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  "Methods document, section 1; no official thresholds were found.":
    "Tài liệu phương pháp, mục 1; không tìm thấy ngưỡng chính thức nào.",
  "The texts do not say whether a rotated doctor counts towards the floor (Resolution 72-NQ/TW lists rotation apart from added permanent doctors); setting of the product.":
    "Nghị quyết 72-NQ/TW nêu luân phiên tách khỏi bổ sung bác sĩ biên chế; quy ước của hệ thống.",
  "Administrative population published with the 2025 mergers; the statistical population of Hà Tĩnh differs by 23 %. Which series the province uses is not published; setting of the product.":
    "Dân số hành chính công bố khi sắp xếp đơn vị năm 2025; quy ước của hệ thống.",
  "Circulars 43/2025/TT-BYT and 53/2025/TT-BYT: from 1 January 2026 a station belongs to the commune People's Committee; the reorganisation of the 209 former stations on that day is sample data.":
    "Thông tư 43/2025/TT-BYT và 53/2025/TT-BYT: từ 1/1/2026 trạm thuộc Ủy ban nhân dân cấp xã; việc sắp xếp 209 trạm cũ vào ngày này là số liệu mẫu.",
  "Resolution 72-NQ/TW says at least 4-5 doctors; progress is measured against the lower end. Setting of the product.":
    "Nghị quyết 72-NQ/TW: ít nhất 4–5 bác sĩ; quy ước của hệ thống.",
};

/** A citation in Vietnamese; null where it has no translation and stands as it was recorded. */
export function citationInVietnamese(citation: string): string | null {
  return VIETNAMESE[citation] ?? null;
}
