export const errors = {
  codes: {
    invalid_input: "Dữ liệu gửi lên chưa đúng. Hãy xem các ô được đánh dấu.",
    unauthenticated: "Phiên làm việc đã hết. Hãy đăng nhập lại.",
    forbidden: "Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản.",
    not_found: "Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản.",
    too_large: "Nội dung gửi lên quá lớn.",
    rate_limited: "Quá nhiều yêu cầu trong một phút. Hãy đợi rồi thử lại.",
    conflict: "Số liệu đã được người khác thay đổi. Hãy tải lại trang rồi thử lại.",
    locked: "Kỳ này đã khóa sổ, không sửa được.",
    internal: "Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên.",
  },
  pageTitle: "Có lỗi xảy ra",
  notFoundTitle: "Không tìm thấy trang",
  retry: "Thử lại",
  home: "Về trang tổng quan",
  reference: (id: string) => `Mã lỗi: ${id}`,
};
