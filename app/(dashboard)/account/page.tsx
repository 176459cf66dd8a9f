import type { Metadata } from "next";
import { AccountPage, type DoneKind } from "@/components/account/account-page";
import { getSessionClaims, requireScope, requireUser } from "@/lib/auth/gates";
import { loadAccount } from "@/lib/features/users/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";

const DONE: readonly DoneKind[] = ["password", "session", "sessions", "token", "gone"];

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.account.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { done } = await searchParams;
  const [user, scope, claims] = [await requireUser(), await requireScope(), await getSessionClaims()];
  const { language, theme } = await getRequestPreferences();
  return (
    <AccountPage
      view={await loadAccount({ user, scope, sessionId: claims?.sessionId ?? "" })}
      done={DONE.find((kind) => kind === done) ?? null}
      formKey={crypto.randomUUID()}
      language={language}
      theme={theme}
    />
  );
}
