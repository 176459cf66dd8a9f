import type { Client } from "pg";

export type Row = Readonly<Record<string, unknown>>;

const ROWS_PER_STATEMENT = 5000;

/**
 * Inserts rows whose keys are column names, in order. Types, enums and dates are those of the table itself, so a value
 * that does not fit is refused by the database.
 */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(", ");
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
      [JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT))],
    );
  }
}
