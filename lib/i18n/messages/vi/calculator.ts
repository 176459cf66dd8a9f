export const calculator = {
  title: "Tính thử",
};
