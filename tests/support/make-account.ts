import { parseArgs } from "node:util";
import { ROLES } from "@/lib/auth/roles";
import { withDatabase } from "@/scripts/database/with-database";

// For browser tests, which cannot import what runs on the server: `node scripts/run.mjs tests/support/make-account.ts --email …`.
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { email: text, password: text, role: text, unit: text } });
const { email, password, role: named = "specialist", unit = "42" } = values;
const role = ROLES.find((one) => one === named);
if (!email || !password || role === undefined) throw new Error("whose account, with which password and role?");

await withDatabase(async () => {
  const { closeDatabase } = await import("@/lib/db/client");
  const { makeAccount } = await import("@/tests/support/access-factories");
  await makeAccount({ email, password, grants: [[role, unit]] });
  await closeDatabase();
});
