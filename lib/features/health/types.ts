export type Health = {
  readonly status: "ok" | "unavailable";
  readonly database: "ok" | "unreachable";
  readonly migrations: "current" | "pending" | "failed" | "ahead" | "unknown";
  readonly version: string;
};
