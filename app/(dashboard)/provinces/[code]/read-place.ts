import { provinceParameter } from "@/lib/http/query";

export const NATION = "VN";
const LONGEST_TEXT = 100;

/** What cannot be a code must never reach the database. */
export function isProvinceCode(code: string): boolean {
  return provinceParameter.safeParse(code).success;
}

export function readText(given: string | string[] | null | undefined): string {
  return typeof given === "string" ? given.trim().slice(0, LONGEST_TEXT) : "";
}
