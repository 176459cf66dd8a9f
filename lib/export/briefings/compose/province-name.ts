import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import type { Language } from "@/lib/i18n/language";

/** Cities under central authority, and from when those are that became one after the mergers of 1/7/2025. */
const CITIES: Readonly<Record<string, string>> = {
  "01": "",
  "31": "",
  "46": "",
  "48": "",
  "75": "2026-04-30",
  "79": "",
  "92": "",
};

/** Named after a person: official papers write the whole name (Decree 30/2020/NĐ-CP, Appendix I). */
const NAMED_AFTER_PERSON = new Set(["79"]);

type Of = Pick<BriefingSnapshot, "province" | "asOf">;

/** By its name where that says it, else by the list, on the day of the briefing. */
export function isCity({ province, asOf }: Of): boolean {
  const { code, name } = province;
  if (/^thành phố /iu.test(name.vi)) return true;
  if (/^tỉnh /iu.test(name.vi)) return false;
  const since = CITIES[code];
  return since !== undefined && asOf >= since;
}

/** `Hà Tĩnh` of `Tỉnh Hà Tĩnh`. */
export function bareProvinceName({ province }: Of, language: Language): string {
  return language === "vi"
    ? province.name.vi.normalize("NFC").replace(/^(tỉnh|thành phố) /iu, "")
    : province.name.en.normalize("NFC").replace(/ (province|city)$/iu, "");
}

/** Before the date: `Hà Tĩnh`, `Hải Phòng`, but `Thành phố Hồ Chí Minh`. */
export function placeName(of: Of, language: Language): string {
  const bare = bareProvinceName(of, language);
  if (!NAMED_AFTER_PERSON.has(of.province.code)) return bare;
  return language === "vi" ? `Thành phố ${bare}` : `${bare} City`;
}

/** `tỉnh Hà Tĩnh`, `thành phố Hải Phòng`; in English with its kind behind it. */
export function provinceWithKind(of: Of, language: Language): string {
  const bare = bareProvinceName(of, language);
  if (language === "en") return `${bare} ${isCity(of) ? "City" : "Province"}`;
  return `${isCity(of) ? "thành phố" : "tỉnh"} ${bare}`;
}
