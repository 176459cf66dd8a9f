/** What the sign-in form is drawn from after an attempt; the password never comes back. */
export interface SignInState {
  readonly failed: boolean;
  readonly email: string;
}

export interface SessionRow {
  readonly id: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly isThisOne: boolean;
}
