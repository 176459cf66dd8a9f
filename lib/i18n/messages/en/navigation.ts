import type { Translation } from "@/lib/i18n/translation";
import type { navigation as source } from "../vi/navigation";

export const navigation: Translation<typeof source> = {
  product: "Mốc",
  overview: "Overview",
  targets: "Targets",
  stations: "Health stations",
  facilities: "Facilities",
  workforce: "Workforce",
  data: "Data",
  reports: "Reports",
  reviews: "Reviews and tasks",
  search: "Search",
  signIn: "Sign in",
  signOut: "Sign out",
  skipToContent: "Skip to content",
  mainMenu: "Main menu",
  menu: "Menu",
  breadcrumb: "Where you are",
  language: "Language",
  vietnamese: "Tiếng Việt",
  english: "English",
  theme: "Appearance",
  themeLight: "Light",
  themeDark: "Dark",
  themeSystem: "As the device",
  account: "Account",
};
