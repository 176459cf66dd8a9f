import { Icon, type IconName } from "@/components/ui/icon";
import type { BatchState } from "@/lib/features/briefings/schema/batch";
import type { BatchWords } from "./batch-words";

const LOOKS: Readonly<Record<BatchState, { readonly icon: IconName; readonly tone: string }>> = {
  waiting: { icon: "clock", tone: "" },
  running: { icon: "right", tone: "" },
  done: { icon: "check", tone: "tone-on_track tone-text" },
  broken: { icon: "cross", tone: "tone-off_track tone-text" },
};

export function BatchStateBadge({ state, words }: { state: BatchState; words: BatchWords }) {
  const { icon, tone } = LOOKS[state];
  return (
    <span className={`batch-state ${tone}`}>
      <Icon name={icon} />
      {words.states[state]}
    </span>
  );
}
