import { Icon, type IconName } from "@/components/ui/icon";
import type { BriefingState } from "@/lib/domain/briefings/kinds";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const ICONS: Readonly<Record<BriefingState, IconName>> = {
  draft: "clock",
  checked: "right",
  issued: "check",
  superseded: "minus",
};

/** Icon, word and colour, the same wherever a briefing is named. */
export function StateBadge({ state, language }: { state: BriefingState; language: Language }) {
  return (
    <span className={`briefing-state briefing-state-${state}`}>
      <Icon name={ICONS[state]} />
      {getMessages(language).briefings.states[state]}
    </span>
  );
}
