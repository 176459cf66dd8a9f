export const workforce = {
  title: "Nhân lực",
};
