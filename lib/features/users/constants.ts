/** The password of every sample account; it is shown on the sign-in page, and the accounts exist only with the sample data. */
export const SAMPLE_PASSWORD = "moc-so-lieu-mau";

/** Without a second factor a password has at least 14 characters: TCVN 14423:2026, level 2. */
export const PASSWORD_MIN_LENGTH = 14;

/** A token outlives no yearly review of rights. */
export const TOKEN_MAX_DAYS = 366;
