/** The words that the browser needs: they are sent along with every page, and the other words of errors are not. */
export const errorScreen = {
  internal: "Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên.",
  pageTitle: "Có lỗi xảy ra",
  retry: "Thử lại",
  home: "Về trang tổng quan",
  reference: (id: string) => `Mã lỗi: ${id}`,
};
