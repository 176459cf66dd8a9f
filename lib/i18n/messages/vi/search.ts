export const search = {
  title: "Tìm kiếm",
};
