export const facts = {
  title: "Số liệu công bố và nguồn",
};
