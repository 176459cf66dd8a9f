import type { Translation } from "@/lib/i18n/translation";
import type { search as source } from "../vi/search";

export const search: Translation<typeof source> = {
  title: "Search",
};
