import type { Translation } from "@/lib/i18n/translation";
import type { roles as source } from "../vi/roles";

export const roles: Translation<typeof source> = {
  words: {
    leader: "Department leader",
    specialist: "Department specialist",
    clerk: "Station clerk",
    facility: "Facility clerk",
    commune: "Commune People's Committee",
    reviewer: "Party committee reviewer",
    admin: "Administrator",
    auditor: "Auditor",
  },
  sampleSuffix: "(sample)",
};
