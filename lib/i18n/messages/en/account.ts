import type { Translation } from "@/lib/i18n/translation";
import type { account as source } from "../vi/account";

export const account: Translation<typeof source> = {
  title: "Account",
};
