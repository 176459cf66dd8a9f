import { getMessages } from "@/lib/i18n/get-messages";
import { type Editing, idOf, isSwitchedOff, nextOf } from "./editing";
import { SwitchForm } from "./switch-form";

type PartSwitchProps = { editing: Editing; partKey: string; name: string; anchor: string };

export function PartSwitch({ editing, partKey, name, anchor }: PartSwitchProps) {
  const { editor } = getMessages(editing.language).briefings;
  const isOff = isSwitchedOff(editing, partKey);
  const turn = isOff ? editor.on : editor.off;
  return (
    <SwitchForm
      key={String(isOff)}
      id={idOf(editing)}
      partKey={partKey}
      isOff={isOff}
      words={{ turn, turnOf: `${turn}: ${name}`, failed: editor.failed }}
      next={nextOf(editing)}
      anchor={anchor}
    />
  );
}
