import type { ComparisonAddress } from "@/components/provinces/comparison-address";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { loadComparison } from "@/lib/features/provinces/loaders/load-comparison";
import type { ProvinceComparison } from "@/lib/features/provinces/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { readAddress } from "./read-address";

type Asked = ReturnType<typeof readAddress> & { readonly comparison: ProvinceComparison };

/** The comparison of an address; an indicator that there is none of gives the usual one, and is named. */
export async function loadAsked(options: {
  readonly scope: AuthorizedScope;
  readonly given: Parameters<typeof readAddress>[0];
  readonly language: Language;
}): Promise<Asked> {
  const { scope, given, language } = options;
  const { address, refused } = readAddress(given, language);
  const load = ({ indicator, population, asOf }: ComparisonAddress) =>
    loadComparison({ scope, indicatorCode: indicator, population, asOf });
  const comparison = await load(address);
  if (comparison !== null) return { address, refused, comparison };
  const usual = { ...address, indicator: null };
  const unknown = { name: getMessages(language).provinces.filter.indicator, given: address.indicator ?? "" };
  const instead = await load(usual);
  if (instead === null) throw new Error("The provinces' people can always be compared");
  return { address: usual, refused: [...refused, unknown], comparison: instead };
}
