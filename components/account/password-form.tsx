"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/features/users/actions/change-password-action";
import { PASSWORD_MAX_LENGTH } from "@/lib/features/users/constants";
import type { PasswordFaults } from "@/lib/features/users/types";
import type { Messages } from "@/lib/i18n/get-messages";

type Words = Omit<Messages["account"]["password"], "rules" | "nextHint"> & { nextHint: string };

const NO_FAULTS: PasswordFaults = {};

/** As a plain form it does the same: the page is then drawn again with the words at the fields, and no password in them. */
export function PasswordForm({ email, words }: { email: string; words: Words }) {
  const [{ faults }, action, isPending] = useActionState(changePasswordAction, { faults: NO_FAULTS });
  const hasFailed = Object.keys(faults).length > 0;
  const shared = { type: "password", required: true, maxLength: PASSWORD_MAX_LENGTH } as const;
  return (
    <form action={action} className="account-form">
      {hasFailed ? (
        <Notice tone="error" isLive>
          {words.failed}
        </Notice>
      ) : null}
      {/* For password managers: whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <TextField
        {...shared}
        id="current-password"
        name="current"
        label={words.current}
        autoComplete="current-password"
        {...faultOf(faults.current && words.faults.current[faults.current])}
      />
      <TextField
        {...shared}
        id="new-password"
        name="next"
        label={words.next}
        hint={words.nextHint}
        autoComplete="new-password"
        {...faultOf(faults.next && words.faults.next[faults.next])}
      />
      <TextField
        {...shared}
        id="new-password-again"
        name="again"
        label={words.again}
        autoComplete="new-password"
        {...faultOf(faults.again && words.faults.again[faults.again])}
      />
      <Button type="submit" look="primary" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}

function faultOf(error: string | undefined): { error?: string } {
  return error === undefined ? {} : { error };
}
