import type { Translation } from "@/lib/i18n/translation";
import type { provinces as source } from "../vi/provinces";

export const provinces: Translation<typeof source> = {
  title: "Provinces",
};
