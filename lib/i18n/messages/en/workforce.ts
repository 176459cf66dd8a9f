import type { Translation } from "@/lib/i18n/translation";
import type { workforce as source } from "../vi/workforce";

export const workforce: Translation<typeof source> = {
  title: "Workforce",
};
