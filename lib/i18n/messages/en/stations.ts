import type { Translation } from "@/lib/i18n/translation";
import type { stations as source } from "../vi/stations";

export const stations: Translation<typeof source> = {
  title: "Health stations",
};
