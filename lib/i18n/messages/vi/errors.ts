import { errorScreen } from "./error-screen";

const { internal, ...screen } = errorScreen;

export const errors = {
  ...screen,
  codes: {
    invalid_input: "Dữ liệu gửi lên chưa đúng. Hãy xem các ô được đánh dấu.",
    unauthenticated: "Phiên làm việc đã hết. Hãy đăng nhập lại.",
    forbidden: "Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản.",
    not_found: "Không tìm thấy, hoặc nằm ngoài phạm vi của tài khoản.",
    too_large: "Nội dung gửi lên quá lớn.",
    rate_limited: "Quá nhiều yêu cầu trong một phút. Hãy đợi rồi thử lại.",
    conflict: "Số liệu đã được người khác thay đổi. Hãy tải lại trang rồi thử lại.",
    locked: "Kỳ này đã khóa sổ, không sửa được.",
    cross_origin: "Yêu cầu đến từ một trang khác nên bị từ chối.",
    unavailable: "Hệ thống tạm thời chưa phục vụ được. Hãy thử lại sau ít phút.",
    internal,
  },
  notFoundTitle: "Không tìm thấy trang",
};
