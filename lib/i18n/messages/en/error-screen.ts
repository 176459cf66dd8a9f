import type { Translation } from "@/lib/i18n/translation";
import type { errorScreen as source } from "../vi/error-screen";

export const errorScreen: Translation<typeof source> = {
  internal: "Something went wrong. Try again; if it stays, tell the administrator.",
  pageTitle: "Something went wrong",
  retry: "Try again",
  home: "To the overview",
  reference: (id) => `Error reference: ${id}`,
};
