import { Notice } from "@/components/ui/notice";
import type { TokenFormState } from "@/lib/features/users/types";

type MadeTokenProps = {
  made: NonNullable<TokenFormState["made"]>;
  words: { madeLead: string; madeLabel: string };
};

/** The one time that a token is shown, in a field from which it can be copied without a mouse as well. */
export function MadeToken({ made, words }: MadeTokenProps) {
  return (
    <Notice tone="done" isLive>
      <p>{made.text}</p>
      <p>
        <b>{words.madeLead}</b>
      </p>
      <label className="field account-made">
        <span className="field-label">{words.madeLabel}</span>
        <input className="control" type="text" value={made.token} readOnly autoComplete="off" spellCheck={false} />
      </label>
    </Notice>
  );
}
