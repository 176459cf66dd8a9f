"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Option } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { createTokenAction } from "@/lib/features/users/actions/create-token-action";
import { TOKEN_DEFAULT_DAYS, TOKEN_MAX_DAYS, TOKEN_NAME_MAX_LENGTH } from "@/lib/features/users/constants";
import type { TokenFormState } from "@/lib/features/users/types";
import type { Messages } from "@/lib/i18n/get-messages";
import { MadeToken } from "./made-token";
import { UnitField } from "./unit-field";

type Source = Messages["account"]["tokens"];
type Texts = "name" | "nameHint" | "days" | "narrow" | "submit" | "failed" | "madeLead" | "madeLabel" | "repeated";
type TokenFormProps = {
  formKey: string;
  units: readonly Option[];
  words: Pick<Source, Texts | "faults"> & { daysHint: string };
};

/** A client component only so that what was typed stays after a refusal and two clicks are one; as a plain form it does the same. */
export function TokenForm({ formKey, units, words }: TokenFormProps) {
  const days = String(TOKEN_DEFAULT_DAYS);
  const initial: TokenFormState = {
    formKey,
    input: { name: "", expiresInDays: days, unitCode: "" },
    faults: {},
    made: null,
    isRepeated: false,
  };
  const [{ formKey: key, input, faults, made, isRepeated }, action, isPending] = useActionState(
    createTokenAction,
    initial,
  );
  return (
    <form action={action} className="account-form" aria-labelledby="new-token">
      {made === null ? null : <MadeToken made={made} words={words} />}
      {isRepeated ? (
        <Notice tone="warning" isLive>
          {words.repeated}
        </Notice>
      ) : null}
      {Object.keys(faults).length > 0 ? (
        <Notice tone="error" isLive>
          {words.failed}
        </Notice>
      ) : null}
      <input type="hidden" name="formKey" value={key} />
      <TextField
        id="token-name"
        key={`name ${key} ${input.name}`}
        name="name"
        label={words.name}
        hint={words.nameHint}
        defaultValue={input.name}
        maxLength={TOKEN_NAME_MAX_LENGTH}
        autoComplete="off"
        required
        {...(faults.name ? { error: words.faults.name[faults.name] } : {})}
      />
      <TextField
        id="token-days"
        key={`days ${key} ${input.expiresInDays}`}
        name="expiresInDays"
        type="number"
        min={1}
        max={TOKEN_MAX_DAYS}
        label={words.days}
        hint={words.daysHint}
        defaultValue={input.expiresInDays || days}
        required
        {...(faults.expiresInDays ? { error: words.faults.expiresInDays[faults.expiresInDays] } : {})}
      />
      <UnitField
        key={`unit ${key} ${input.unitCode}`}
        label={words.narrow}
        units={units}
        chosen={input.unitCode}
        error={faults.unitCode && words.faults.unitCode[faults.unitCode]}
      />
      <Button type="submit" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
