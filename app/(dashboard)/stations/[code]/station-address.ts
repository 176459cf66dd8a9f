const COMMUNE_CODE = /^\d{5}$/;
const STATION_CODE = /^TYT-(\d{5})$/;

/** A station's page is named by its commune-level unit (`18073`), the key of scopes, figures and the map. */
export type StationAddress = { readonly communeCode: string; readonly isCanonical: boolean };

/** Reads `18073` and, to be sent on, `TYT-18073`; null for what can be neither, which must never reach the database. */
export function readStationAddress(code: string): StationAddress | null {
  if (COMMUNE_CODE.test(code)) return { communeCode: code, isCanonical: true };
  const communeCode = STATION_CODE.exec(code)?.[1];
  return communeCode === undefined ? null : { communeCode, isCanonical: false };
}
