import type { Translation } from "@/lib/i18n/translation";
import type { facilities as source } from "../vi/facilities";

export const facilities: Translation<typeof source> = {
  title: "Facilities",
};
