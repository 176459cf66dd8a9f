import { now } from "@/lib/shared/clock";

type LogLevel = "info" | "warn" | "error";
type LogFields = Readonly<Record<string, unknown>>;

function describeError(error: Error) {
  return { name: error.name, message: error.message, stack: error.stack };
}

function toJson(_key: string, value: unknown): unknown {
  if (value instanceof Error) return describeError(value);
  return typeof value === "bigint" ? value.toString() : value;
}

/** One JSON line an event. Names of people and free text do not belong here, ids do. */
export function formatLogLine(entry: { level: LogLevel; event: string; fields: LogFields; at: Date }): string {
  const { level, event, fields, at } = entry;
  return JSON.stringify({ at: at.toISOString(), level, event, ...fields }, toJson);
}

function write(level: LogLevel, event: string, fields: LogFields = {}): void {
  const stream = level === "info" ? process.stdout : process.stderr;
  stream.write(`${formatLogLine({ level, event, fields, at: now() })}\n`);
}

export const logger = {
  info: (event: string, fields?: LogFields) => write("info", event, fields),
  warn: (event: string, fields?: LogFields) => write("warn", event, fields),
  error: (event: string, fields?: LogFields) => write("error", event, fields),
};
