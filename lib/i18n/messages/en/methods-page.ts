import type { Translation } from "@/lib/i18n/translation";
import type { methodsPage as source } from "../vi/methods-page";

export const methodsPage: Translation<typeof source> = {
  title: "How progress is computed",
};
