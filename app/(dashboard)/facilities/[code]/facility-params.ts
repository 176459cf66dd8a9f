const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const PAGE = /^[1-9]\d{0,4}$/;

/** Null for what cannot be a code, which must never reach the database. */
export function readFacilityCode(given: string): string | null {
  return CODE.test(given) ? given : null;
}

/** A page of the list of people; the first for anything that is none. */
export function readPeoplePage(given: string | string[] | undefined): number {
  return typeof given === "string" && PAGE.test(given) ? Number(given) : 1;
}
