import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { STATION_KIND } from "@/lib/features/facilities/constants";
import type { RegistryReading } from "@/lib/features/facilities/data/facility-sql";
import { listElectronicRecords } from "@/lib/features/facilities/data/list-electronic-records";
import { listFacilityFigures } from "@/lib/features/facilities/data/list-facility-figures";
import { listBeds, listFacilityVersions } from "@/lib/features/facilities/data/list-facility-history";
import { listFacilityLinks } from "@/lib/features/facilities/data/list-facility-links";
import type { FacilityDetail, FacilityVersionRow } from "@/lib/features/facilities/types";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { today } from "@/lib/shared/clock";
import { recordsOf } from "./join-records";
import { type PeopleAsked, readFacilityStaff } from "./read-facility-staff";
import { readRegistryAs } from "./read-registry-as";

type Asked = {
  readonly scope: AuthorizedScope;
  readonly code: string;
  readonly asOf: IsoDate | null;
  /** Which page of the people, the first where left out; all of them for a file. */
  readonly people?: PeopleAsked;
};

/** A health station, which has a page of its own, by the code of its commune-level unit. */
export type StationInstead = { readonly stationOf: string };

/** One facility on a date with its history; a station is told apart; null where unknown or outside the scope. */
export async function loadFacility({
  scope,
  code,
  asOf: asked,
  people = 1,
}: Asked): Promise<FacilityDetail | StationInstead | null> {
  // Which province it lies in is asked first, of all that is known, since the default date depends on it.
  const all = await listFacilityVersions({ scope, code, on: asked ?? isoDate(today()), knownOn: null });
  const latest = all.at(-1) ?? (await firstVersion({ scope, code }));
  if (latest === undefined) return null;
  if (latest.kind === STATION_KIND) return { stationOf: latest.communeCode ?? code };
  const { provinceCode } = latest;
  const dates = await listAsOfDates({ scope, provinceCode, knownOn: null });
  const asOf = asked ?? dates.default;
  const reading = await readRegistryAs({ scope, provinceCode, asOf, knownOn: null });
  if (reading === null) return null;
  const history = await readHistory({ reading, code, provinceCode, people });
  // What nobody had closed yet is no more a reviewer's than a figure that nobody approved.
  if (scope.approvedOnly && history.versions.length === 0) return null;
  const versions = history.versions.length > 0 ? history.versions : [latest];
  const current = versions.find((version) => isHeldOn(version, reading.on)) ?? null;
  const shown = current ?? latest;
  return {
    ...history,
    code,
    asOf: reading.on,
    asOfChoices: dates.choices,
    current,
    versions,
    records: recordsOf(shown, history.said.get(code)),
    canSeePeople: scope.canSeePeople,
  };
}

async function readHistory(options: {
  readonly reading: RegistryReading;
  readonly code: string;
  readonly provinceCode: string;
  readonly people: PeopleAsked;
}) {
  const { reading, code, provinceCode, people } = options;
  const question = { ...reading, code, provinceCode };
  const [versions, links, beds, said, figures, staff] = await Promise.all([
    listFacilityVersions(question),
    listFacilityLinks(question),
    listBeds(question),
    listElectronicRecords({ ...question, unitCode: code, knownOn: null }),
    listFacilityFigures({ ...question, knownOn: null }),
    readFacilityStaff({ ...question, facilityCode: code, people }),
  ]);
  return { versions, links, beds, said, figures, ...staff };
}

/** For a date before the facility opened: its first state, so that the page can say since when there is one. */
async function firstVersion(asked: Pick<Asked, "scope" | "code">): Promise<FacilityVersionRow | undefined> {
  const versions = await listFacilityVersions({ ...asked, on: isoDate(today()), knownOn: null });
  return versions[0];
}

function isHeldOn({ from, to }: Pick<FacilityVersionRow, "from" | "to">, date: IsoDate): boolean {
  return from <= date && (to === null || to >= date);
}
