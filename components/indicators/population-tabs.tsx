import { LinkTabs } from "@/components/ui/link-tabs";
import type { PopulationKind } from "@/lib/features/settings/types";
import type { PopulationChoice } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type PopulationTabsProps = {
  choice: PopulationChoice;
  /** The same page; null for the series of the setting in force, which needs no parameter. */
  hrefOf: (kind: PopulationKind | null) => string;
  language: Language;
};

/** The two populations that ratios can be worked out with, as links; nothing where there is no choice. */
export function PopulationTabs({ choice, hrefOf, language }: PopulationTabsProps) {
  const { population: words } = getMessages(language).overview;
  if (choice.offered.length < 2) return null;
  return (
    <div className="no-print population-tabs">
      <LinkTabs
        label={words.label}
        tabs={choice.offered.map(({ kind, people }) => ({
          label: words.option(words.kinds[kind], formatNumber(people, { language })),
          href: hrefOf(kind === choice.inForce ? null : kind),
          isCurrent: kind === choice.used,
        }))}
      />
    </div>
  );
}
