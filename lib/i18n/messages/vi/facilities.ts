export const facilities = {
  title: "Cơ sở y tế",
};
