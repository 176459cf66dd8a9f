/**
 * The founding documents whose titles are descriptions of ours, written in English with the facts: in a Vietnamese page they are
 * described in Vietnamese. Titles of articles stay as they were read.
 */
export const VIETNAMESE_SOURCE_TITLES: Readonly<Record<string, string>> = {
  "art-dienbien": "Bài viết về cải cách y tế của tỉnh Điện Biên",
  "art-haiphong": "Hội nghị chín tháng của Sở Y tế Hải Phòng",
  "moh-2025": "Kết quả năm 2025 của Bộ Y tế",
  "press-10k": "Bác sĩ và giường bệnh trên 10.000 dân, 2020–2024",
  "dec-89": "Quyết định 89/QĐ-TTg, quy hoạch mạng lưới cơ sở y tế 2021–2030, tầm nhìn đến 2050",
  "res-72": "Nghị quyết 72-NQ/TW, theo báo chí",
  "res-262": "Nghị quyết 262/2025/QH15 của Quốc hội, theo báo chí",
  "hp-draft": "Dự thảo chương trình của Hải Phòng thực hiện Nghị quyết 72, theo báo chí",
  "ht-19": "Chỉ tiêu Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XIX, theo báo chí",
  "dir-25": "Chỉ thị 25-CT/TW (2023) và Quyết định 281/QĐ-TTg, theo báo chí",
  units:
    "Quyết định 19/2025/QĐ-TTg và các sửa đổi đến 30/4/2026, theo bộ dữ liệu thanglequoc/vietnamese-provinces-database (MIT)",
  "pop-admin": "Dân số hành chính công bố khi sắp xếp đơn vị năm 2025",
  "pop-gso": "Dân số bình quân của Hà Tĩnh, cơ quan thống kê",
  holidays: "Lịch nghỉ lễ chính thức, theo báo chí",
};
