export const stations = {
  title: "Trạm y tế",
};
