import { connection } from "next/server";
import { PlainTable } from "../plain-table.mjs";
import rows from "../rows.json";

/** Drawn on every request, with the cells of the overview's table and nothing else. */
export default async function Page() {
  await connection();
  return <PlainTable rows={rows} />;
}
