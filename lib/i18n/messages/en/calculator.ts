import type { Translation } from "@/lib/i18n/translation";
import type { calculator as source } from "../vi/calculator";

export const calculator: Translation<typeof source> = {
  title: "Calculator",
};
