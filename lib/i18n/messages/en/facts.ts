import type { Translation } from "@/lib/i18n/translation";
import type { facts as source } from "../vi/facts";

export const facts: Translation<typeof source> = {
  title: "Facts and sources",
};
