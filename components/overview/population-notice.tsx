import { Notice } from "@/components/ui/notice";
import type { PopulationChoice } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type PopulationNoticeProps = { choice: PopulationChoice; refused: string | null; language: Language };

/** Says that the ratios rest on another population than the province's setting, or that the one asked for is none. */
export function PopulationNotice({ choice, refused, language }: PopulationNoticeProps) {
  const { population: words } = getMessages(language).overview;
  const [used, set] = [words.kinds[choice.used], words.kinds[choice.inForce]];
  if (refused !== null) return <Notice tone="error">{words.refused(refused, used)}</Notice>;
  return choice.used === choice.inForce ? null : <Notice>{words.otherThanSet(used, set)}</Notice>;
}
