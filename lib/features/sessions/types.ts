/** What the sign-in form is drawn from after an attempt; the password never comes back. */
export interface SignInState {
  readonly failed: boolean;
  readonly email: string;
}
