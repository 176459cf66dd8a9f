import { parseArgs } from "node:util";
import { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { withDatabase } from "@/scripts/database/with-database";

// For browser tests, which cannot import what runs on the server: `node scripts/run.mjs tests/support/sample-months.ts …`,
// on the data folder of the server that the test started for itself.
const { values } = parseArgs({ options: { approve: { type: "string" }, correct: { type: "string" } } });

await withDatabase(async ({ ownerUrl }) => {
  const { closeDatabase } = await import("@/lib/db/client");
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  if (values.approve !== undefined) {
    const { approveMonth } = await import("@/tests/support/approve-month");
    const { sampleScope } = await import("@/tests/support/sample-scope");
    const scope = await sampleScope("leader");
    await approveMonth(owner, { scope, provinceCode: "42", month: isoDate(`${values.approve}-01`) });
  }
  if (values.correct !== undefined) {
    const { correctFigure } = await import("@/tests/support/snapshot-database");
    const [indicator = "", date = "", value = ""] = values.correct.split(":");
    await correctFigure(owner, { indicator, date, value: Number(value), at: new Date().toISOString() });
  }
  await owner.end();
  await closeDatabase();
});
