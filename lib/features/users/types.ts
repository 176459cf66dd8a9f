import type { Role } from "@/lib/auth/roles";

export interface NewApiToken {
  readonly email: string;
  readonly name: string;
  readonly expiresInDays: number;
  /** Narrows the token to one unit within the owner's rights. */
  readonly unitCode?: string;
}

export interface FirstAdministrator {
  readonly email: string;
  readonly fullName: string;
  readonly password: string;
  readonly provinceCode: string | null;
}

export interface AccountChange {
  readonly userId: string;
  readonly actorId: string | null;
}

export interface SampleAccount {
  readonly email: string;
  readonly roles: readonly Role[];
  readonly unitCodes: readonly string[];
}
