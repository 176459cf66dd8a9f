export const provinces = {
  title: "Các tỉnh, thành phố",
};
