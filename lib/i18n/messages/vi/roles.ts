export const roles = {
  words: {
    leader: "Lãnh đạo Sở",
    specialist: "Chuyên viên Sở",
    clerk: "Cán bộ nhập liệu của trạm",
    facility: "Cán bộ nhập liệu của cơ sở",
    commune: "UBND cấp xã",
    reviewer: "Cơ quan Đảng (xem, cho ý kiến)",
    admin: "Quản trị viên",
    auditor: "Kiểm toán viên hệ thống",
  },
  sampleSuffix: "(mẫu)",
};
