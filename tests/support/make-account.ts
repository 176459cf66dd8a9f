import { parseArgs } from "node:util";
import { withDatabase } from "@/scripts/database/with-database";

// For browser tests, which cannot import what runs on the server: `node scripts/run.mjs tests/support/make-account.ts --email …`.
const { values } = parseArgs({ options: { email: { type: "string" }, password: { type: "string" } } });
const { email, password } = values;
if (!email || !password) throw new Error("whose account, with which password?");

await withDatabase(async () => {
  const { closeDatabase } = await import("@/lib/db/client");
  const { makeAccount } = await import("@/tests/support/access-factories");
  await makeAccount({ email, password, grants: [["specialist", "42"]] });
  await closeDatabase();
});
