import pg from "pg";

export interface CapturedQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Asked = { text?: string; values?: unknown[] } | string | undefined;
type AnyQuery = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Notes every statement that the work sends to PostgreSQL, through whichever library: pg's one door is watched for as
 * long as it runs.
 */
export async function captureQueries(work: () => Promise<unknown>): Promise<CapturedQuery[]> {
  const found: CapturedQuery[] = [];
  const original = pg.Client.prototype.query as unknown as AnyQuery;
  const watched: AnyQuery = function (...args) {
    const asked = args[0] as Asked;
    const text = typeof asked === "string" ? asked : asked?.text;
    const values = typeof asked === "string" ? args[1] : (asked?.values ?? args[1]);
    if (text !== undefined) found.push({ text, values: Array.isArray(values) ? values : [] });
    return original.apply(this, args);
  };
  Object.assign(pg.Client.prototype, { query: watched });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
  return found.filter(({ text }) => /^[\s(]*(select|with)\b/i.test(text));
}
