import type { Language } from "@/lib/i18n/language";

type UnitWords = { short: string; long: string; one?: string };

/** Words of a unit by the code the registry stores (the unit column of the founding facts). */
const UNITS: Record<string, Record<Language, UnitWords>> = {
  doctors: { vi: { short: "bác sĩ", long: "bác sĩ" }, en: { short: "doctors", long: "doctors", one: "doctor" } },
  "doctors per year": {
    vi: { short: "bác sĩ/năm", long: "bác sĩ mỗi năm" },
    en: { short: "doctors a year", long: "doctors a year", one: "doctor a year" },
  },
  nurses: { vi: { short: "điều dưỡng", long: "điều dưỡng" }, en: { short: "nurses", long: "nurses", one: "nurse" } },
  staff: { vi: { short: "nhân viên", long: "nhân viên y tế" }, en: { short: "staff", long: "health workers" } },
  beds: { vi: { short: "giường", long: "giường bệnh" }, en: { short: "beds", long: "hospital beds", one: "bed" } },
  "per 10,000": {
    vi: { short: "/vạn dân", long: "trên 10.000 dân" },
    en: { short: "per 10,000", long: "per 10,000 people" },
  },
  "%": { vi: { short: "%", long: "%" }, en: { short: "%", long: "%" } },
  "% of residents": {
    vi: { short: "% dân số", long: "% dân số" },
    en: { short: "% of residents", long: "% of residents" },
  },
  "% of stations": {
    vi: { short: "% số trạm", long: "% số trạm y tế" },
    en: { short: "% of stations", long: "% of stations" },
  },
  "% of communes": {
    vi: { short: "% số xã", long: "% số xã, phường" },
    en: { short: "% of communes", long: "% of communes" },
  },
  "% of facilities": {
    vi: { short: "% số cơ sở", long: "% số cơ sở y tế" },
    en: { short: "% of facilities", long: "% of facilities" },
  },
  "% of public hospitals": {
    vi: { short: "% bệnh viện công", long: "% số bệnh viện công" },
    en: { short: "% of public hospitals", long: "% of public hospitals" },
  },
  stations: {
    vi: { short: "trạm", long: "trạm y tế" },
    en: { short: "stations", long: "health stations", one: "station" },
  },
  facilities: {
    vi: { short: "cơ sở", long: "cơ sở y tế" },
    en: { short: "facilities", long: "facilities", one: "facility" },
  },
  hospitals: {
    vi: { short: "bệnh viện", long: "bệnh viện" },
    en: { short: "hospitals", long: "hospitals", one: "hospital" },
  },
  establishments: {
    vi: { short: "cơ sở", long: "cơ sở hành nghề" },
    en: { short: "establishments", long: "establishments", one: "establishment" },
  },
  communes: {
    vi: { short: "xã", long: "xã, phường, đặc khu" },
    en: { short: "communes", long: "communes", one: "commune" },
  },
  provinces: {
    vi: { short: "tỉnh", long: "tỉnh, thành phố" },
    en: { short: "provinces", long: "provinces", one: "province" },
  },
  people: { vi: { short: "người", long: "người" }, en: { short: "people", long: "people", one: "person" } },
  visits: { vi: { short: "lượt khám", long: "lượt khám bệnh" }, en: { short: "visits", long: "visits", one: "visit" } },
  registrations: {
    vi: { short: "lượt đăng ký", long: "lượt đăng ký" },
    en: { short: "registrations", long: "registrations", one: "registration" },
  },
  accounts: {
    vi: { short: "tài khoản", long: "tài khoản" },
    en: { short: "accounts", long: "accounts", one: "account" },
  },
  outbreaks: {
    vi: { short: "ổ dịch", long: "ổ dịch" },
    en: { short: "outbreaks", long: "outbreaks", one: "outbreak" },
  },
  kiosks: { vi: { short: "ki-ốt", long: "ki-ốt" }, en: { short: "kiosks", long: "kiosks", one: "kiosk" } },
  levels: { vi: { short: "cấp", long: "cấp chuyên môn" }, en: { short: "levels", long: "levels", one: "level" } },
  years: { vi: { short: "tuổi", long: "tuổi" }, en: { short: "years", long: "years", one: "year" } },
  "times/person/year": {
    vi: { short: "lần/người/năm", long: "lần mỗi người mỗi năm" },
    en: { short: "times a person a year", long: "times a person a year" },
  },
};

/** True for units that stick to the figure without a space: "96,14%", "71,4% dân số". */
export function isPercentUnit(unit: string): boolean {
  return unit.startsWith("%");
}

/** The unit's words beside a figure; a code that is not known prints as it is, so that nothing is lost. */
export function formatUnit(
  unit: string,
  options: { language: Language; length?: "short" | "long"; value?: number | string },
): string {
  const words = UNITS[unit]?.[options.language];
  if (words === undefined) return unit;
  if (options.value !== undefined && Number(options.value) === 1 && words.one !== undefined) return words.one;
  return words[options.length ?? "short"];
}

/** A figure with its unit in one line: "11,58/vạn dân", "71,4% dân số", "66 bác sĩ". */
export function joinFigureAndUnit(figure: string, unitWords: string): string {
  if (unitWords === "") return figure;
  return /^[%/]/.test(unitWords) ? `${figure}${unitWords}` : `${figure} ${unitWords}`;
}
