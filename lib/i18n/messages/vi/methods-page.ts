export const methodsPage = {
  title: "Phương pháp tính tiến độ",
};
