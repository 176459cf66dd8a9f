export const DEFAULT_HEADERS: Readonly<Record<string, string>>;
