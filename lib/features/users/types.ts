import type { Role } from "@/lib/auth/roles";
import type { SessionRow } from "@/lib/features/sessions/types";
import type { BilingualText } from "@/lib/shared/text";

export interface NewApiToken {
  readonly email: string;
  readonly name: string;
  readonly expiresInDays: number;
  /** Narrows the token to one unit within the owner's rights. */
  readonly unitCode?: string;
}

/** A person's own new token, from the account page. */
export interface OwnApiToken {
  readonly userId: string;
  /** Of the form that was sent: the same form makes no second token. */
  readonly formKey: string;
  readonly name: string;
  readonly expiresInDays: number;
  readonly unitCode: string | null;
  readonly at: Date;
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

export interface PasswordInput {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** Which word stands at which field. */
export interface PasswordFaults {
  readonly current?: "required" | "wrong" | "locked";
  readonly next?: "required" | "too_short" | "too_long" | "same" | "is_email" | "published";
  readonly again?: "different";
}

/** What the form is drawn from after an attempt; no password ever comes back. */
export interface PasswordFormState {
  readonly faults: PasswordFaults;
}

export interface TokenInput {
  readonly name: string;
  readonly expiresInDays: string;
  readonly unitCode: string;
}

export interface TokenFaults {
  readonly name?: "required" | "invalid" | "too_many";
  readonly expiresInDays?: "invalid";
  readonly unitCode?: "invalid";
}

/** What the form of a new token is drawn from; the token itself is in the one answer that made it. */
export interface TokenFormState {
  readonly formKey: string;
  readonly input: TokenInput;
  readonly faults: TokenFaults;
  /** `text` says in the reader's language which token this is and until when it works. */
  readonly made: { readonly token: string; readonly text: string } | null;
  readonly isRepeated: boolean;
}

export interface ApiTokenRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Null: all that its owner may read. */
  readonly unit: BilingualText | null;
}

export interface NamedUnit {
  readonly code: string;
  readonly name: BilingualText;
}

/** All of the account page but the names of its words. */
export interface AccountView {
  readonly fullName: string;
  readonly position: string;
  readonly email: string;
  readonly isSample: boolean;
  readonly roles: readonly { readonly role: Role; readonly unit: BilingualText }[];
  readonly sessions: readonly SessionRow[];
  readonly tokens: readonly ApiTokenRow[];
  /** To which a new token can be narrowed. */
  readonly units: readonly NamedUnit[];
}
