"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/features/sessions/actions/sign-in-action";
import type { SignInState } from "@/lib/features/sessions/types";

type SignInFormProps = {
  initial: SignInState;
  next: string;
  words: { email: string; password: string; submit: string; failed: string };
};

/** A client component only so that the address stays after a failure; as a plain form it does the same. */
export function SignInForm({ initial, next, words }: SignInFormProps) {
  const [state, action, isPending] = useActionState(signInAction, initial);
  return (
    <form action={action} className="grid gap-4">
      {state.failed ? (
        <Notice tone="error" isLive>
          {words.failed}
        </Notice>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        maxLength={254}
        defaultValue={state.email}
        key={state.email}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        maxLength={256}
        required
      />
      <Button type="submit" look="primary" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
