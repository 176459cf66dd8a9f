import type { Role } from "@/lib/auth/roles";

/** A unit on which a right is given, with what belongs to it. */
export interface GrantedUnit {
  readonly unitCode: string;
  readonly level: "nation" | "province" | "commune" | "facility";
  /** Null for the nation. */
  readonly provinceCode: string | null;
  /** The unit itself, or the commune-level unit whose station it is; empty for other facilities. */
  readonly communeCodes: readonly string[];
  /** The facility itself, or the stations of the commune-level unit. */
  readonly facilityCodes: readonly string[];
}

export interface Grant {
  readonly role: Role;
  readonly unit: GrantedUnit;
}
