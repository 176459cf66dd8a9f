export const DEFAULT_HEADERS: Readonly<Record<string, string>>;
export const DEFAULT_HTTPS_HEADERS: Readonly<Record<string, string>>;
