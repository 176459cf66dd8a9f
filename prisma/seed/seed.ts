import { Client } from "pg";
import { insertRows } from "./insert-rows";
import { loadBaselines } from "./load-baselines";
import { loadDienBien } from "./load-dien-bien";
import { loadFacts, loadPublishedObservations } from "./load-facts";
import { loadReference } from "./load-reference";
import { loadSettings } from "./load-settings";
import { loadTargets } from "./load-targets";
import { loadConversions } from "./sample/conversions";
import { loadSampleFacilities } from "./sample/facilities";
import { loadSampleStaff } from "./sample/load-staff";
import { loadMedicalRecords } from "./sample/medical-records";
import { loadMonths } from "./sample/months";
import { loadProvinceObservations, PRELIMINARY_MOMENT } from "./sample/province-observations";
import { loadProvinceReports } from "./sample/province-reports";
import { loadRecruitmentPlan } from "./sample/recruitment-plan";
import { loadStationObservations } from "./sample/station-observations";
import { loadStationPoints } from "./sample/station-points";
import { loadStationVisits } from "./sample/station-visits";
import { loadSampleAccounts } from "./sample-accounts";

export const SEED_NAME = "founding-data";

type Log = (line: string) => void;

/**
 * Loads the founding data into an empty, migrated database: all or nothing, the same rows every time. Needs the rights
 * of the role that owns the tables. Throws when the database already holds provinces.
 */
export async function seedFoundingData({
  connectionString,
  log,
}: {
  connectionString: string;
  log: Log;
}): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN");
    await refuseUnlessEmpty(client);
    await loadEverything(client, log);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    await client.end();
  }
  await analyze(connectionString);
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  // Two loads at once: the second waits here, then finds the first one's provinces.
  await client.query("LOCK TABLE province IN SHARE ROW EXCLUSIVE MODE");
  const { rowCount } = await client.query("SELECT FROM province LIMIT 1");
  if (rowCount !== 0)
    throw new Error("The founding data can be loaded into an empty database only: it already holds provinces.");
}

async function loadEverything(client: Client, log: Log): Promise<void> {
  const { provinces, communes, formerUnits } = await loadReference(client);
  log(`${provinces} provinces, ${communes} commune-level units, ${formerUnits} former units`);
  const facts = await loadFacts(client);
  const targets = await loadTargets(client);
  await loadSettings(client);
  log(`${facts} published facts, ${targets} targets`);
  await loadSampleFacilities(client);
  await loadStationPoints(client);
  await loadSampleAccounts(client);
  await loadPublishedObservations(client);
  const dienBien = await loadDienBien(client);
  log(`facilities of Hà Tĩnh (sample) and ${dienBien} of Điện Biên`);
  const staff = await loadSampleStaff(client);
  log(`${staff} sample staff`);
  await client.query("ANALYZE");
  // The planner expects one row of each date range test and would loop: half a second a count instead of a fiftieth.
  await loadMonths(client);
  await loadStationObservations(client);
  await loadProvinceObservations(client);
  await loadProvinceReports(client);
  await loadStationVisits(client);
  await loadMedicalRecords(client);
  await loadConversions(client);
  await loadRecruitmentPlan(client);
  await loadBaselines(client);
  log("months counted, approved and closed through September 2026");
  await finish(client, { provinces, communes, formerUnits, facts, targets, staff });
}

async function finish(client: Client, details: Readonly<Record<string, number>>): Promise<void> {
  await insertRows(client, "audit_event", [
    { at: PRELIMINARY_MOMENT, action: "seed", subject_table: "seed_run", subject_id: SEED_NAME, details },
  ]);
  await insertRows(client, "seed_run", [{ name: SEED_NAME, finished_at: PRELIMINARY_MOMENT }]);
}

/** Fresh statistics, so that the first page is planned as well as the thousandth. */
async function analyze(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}
