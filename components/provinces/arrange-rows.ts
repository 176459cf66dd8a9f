import type { ComparedProvince } from "@/lib/features/provinces/types";
import { matchesSearch } from "@/lib/format/search-fold";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { Language } from "@/lib/i18n/language";
import type { ComparisonAddress, SortKey } from "./comparison-address";

/** The rows as the address asks for them; provinces without a figure come last in either direction. */
export function arrangeRows(options: {
  readonly rows: readonly ComparedProvince[];
  readonly address: ComparisonAddress;
  readonly language: Language;
}): readonly ComparedProvince[] {
  const { rows, address, language } = options;
  const sign = address.direction === "ascending" ? 1 : -1;
  return rows
    .filter(({ province }) => address.text === "" || matchesSearch(searchText(province), address.text))
    .sort((a, b) => {
      const [left, right] = [keyOf(a, address.sort), keyOf(b, address.sort)];
      if (left === null || right === null) return Number(left === null) - Number(right === null) || byCode(a, b);
      if (typeof left === "number" && typeof right === "number") return sign * (left - right) || byCode(a, b);
      if (address.sort === "code") return sign * byCode(a, b);
      return sign * compareNames(a, b, language) || byCode(a, b);
    });
}

function searchText({ code, name, formedFrom }: ComparedProvince["province"]): string {
  return `${code} ${name.vi} ${name.en} ${formedFrom}`;
}

function byCode(a: ComparedProvince, b: ComparedProvince): number {
  return a.province.code < b.province.code ? -1 : 1;
}

const KIND = /^(Tỉnh|Thành phố) /;

/** "Tỉnh" and "Thành phố" before a name say nothing of its place in a list. */
function compareNames(a: ComparedProvince, b: ComparedProvince, language: Language): number {
  return compareVietnamese(a.province.name[language].replace(KIND, ""), b.province.name[language].replace(KIND, ""));
}

function keyOf(row: ComparedProvince, key: SortKey): number | string | null {
  switch (key) {
    case "units":
      return row.province.communeLevelUnits;
    case "administrative":
      return row.administrative?.people ?? null;
    case "statistical":
      return row.statistical?.people ?? null;
    case "figure":
      return row.figure?.value ?? null;
    case "facts":
      return row.facts;
    default:
      return "";
  }
}
