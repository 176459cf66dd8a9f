import type { Client } from "pg";
import { insertRows } from "../insert-rows";
import { stationCode } from "./facilities";
import { hospitalStaff, withPostings } from "./hospital-staff";
import { registryRowsOf } from "./person";
import { otherStationStaff, stationDoctors } from "./station-staff";

/** Everyone of the Hà Tĩnh sample: qualifications, employment, presence, absence. */
export async function loadSampleStaff(client: Client): Promise<number> {
  const doctorsAtStations = stationDoctors();
  let last = doctorsAtStations.length;
  const nextNumber = () => {
    last += 1;
    return `HT-${String(last).padStart(4, "0")}`;
  };
  const others = otherStationStaff(nextNumber);
  const doctors = withPostings(hospitalStaff("doctor", doctorsAtStations, nextNumber), stationCode);
  const nurses = hospitalStaff("nurse", others, nextNumber);
  for (const { table, rows } of registryRowsOf([...doctorsAtStations, ...others, ...doctors, ...nurses])) {
    await insertRows(client, table, rows);
  }
  return last;
}
