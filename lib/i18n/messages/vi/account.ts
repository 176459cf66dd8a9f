export const account = {
  title: "Tài khoản",
};
