import type { Translation } from "@/lib/i18n/translation";
import type { signIn as source } from "../vi/sign-in";

export const signIn: Translation<typeof source> = {
  title: "Sign in",
  lead: "Following the targets of the province's health resolutions.",
  email: "E-mail",
  password: "Password",
  submit: "Sign in",
  failed: "Sign-in failed. Check e-mail and password; after several failures wait some minutes and try again.",
  signedOut: "You have signed out.",
  sampleAccounts: "Sample accounts",
  sampleAccountsLead: "They exist only together with the sample data. The password of all:",
  role: "Role",
  noAccess: "You may not see this page",
  noAccessLead: "The page does not exist or lies outside the scope of your account.",
  notClassified: "Do not enter information classified as a state secret.",
};
