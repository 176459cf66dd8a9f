"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { switchPartAction } from "@/lib/features/briefings/actions/switch-part-action";
import type { TextFormState } from "@/lib/features/briefings/types";

type SwitchFormProps = {
  id: string;
  partKey: string;
  isOff: boolean;
  /** `Bật`, `Tắt`, with the name of the part for those who do not see where the button stands. */
  words: { turn: string; turnOf: string; failed: string };
  next: string;
  anchor: string;
};

const START: TextFormState = { typed: null, fault: null, outcome: null };

/** Switches a part of the document off or on, in both languages. */
export function SwitchForm({ id, partKey, isOff, words, next, anchor }: SwitchFormProps) {
  const [{ outcome }, action, isPending] = useActionState(switchPartAction, START);
  return (
    <form action={action} className="switch-form">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={partKey} />
      <input type="hidden" name="isOff" value={isOff ? "" : "1"} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="anchor" value={anchor} />
      {outcome === null ? null : (
        <Notice tone="warning" isLive>
          {words.failed}
        </Notice>
      )}
      <Button type="submit" look="quiet" disabled={isPending} aria-label={words.turnOf}>
        {words.turn}
      </Button>
    </form>
  );
}
