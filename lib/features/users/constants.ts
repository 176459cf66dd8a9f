/** The password of every sample account; it is shown on the sign-in page, and the accounts exist only with the sample data. */
export const SAMPLE_PASSWORD = "moc-so-lieu-mau";

/** Without a second factor a password has at least 14 characters: TCVN 14423:2026, level 2. */
export const PASSWORD_MIN_LENGTH = 14;

export const PASSWORD_MAX_LENGTH = 256;

/** A token outlives no yearly review of rights. */
export const TOKEN_MAX_DAYS = 366;

/** How long a new token lives unless told. */
export const TOKEN_DEFAULT_DAYS = 90;

/** Tokens in use of one account: more than anybody needs, few enough to look through. */
export const TOKENS_MAX_COUNT = 20;

export const TOKEN_NAME_MAX_LENGTH = 200;
