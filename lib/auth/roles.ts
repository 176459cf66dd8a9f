import type { Role as DatabaseRole } from "@/lib/db/generated/enums";

export const ROLES = [
  "leader",
  "specialist",
  "clerk",
  "facility",
  "commune",
  "reviewer",
  "admin",
  "auditor",
] as const satisfies readonly DatabaseRole[];

export type Role = (typeof ROLES)[number];
