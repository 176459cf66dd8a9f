import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { AccountView } from "@/lib/features/users/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { Theme } from "@/lib/i18n/preferences";
import { IdentityCard } from "./identity-card";
import { LookCard } from "./look-card";
import { PasswordCard } from "./password-card";
import { SessionsCard } from "./sessions-card";
import { TokensCard } from "./tokens-card";
import "./account.css";

export type DoneKind = "password" | "session" | "sessions" | "token" | "gone";

type AccountPageProps = {
  view: AccountView;
  /** What was done just before; null on a plain visit. */
  done: DoneKind | null;
  /** Of the form for a new token: another one each time the page is drawn. */
  formKey: string;
  language: Language;
  theme: Theme;
};

export function AccountPage({ view, done, formKey, language, theme }: AccountPageProps) {
  const words = getMessages(language).account;
  return (
    <div className="page">
      <PageHead title={words.title} facts={view.fullName} />
      {done === null ? null : (
        <Notice tone={done === "gone" ? "warning" : "done"} isLive>
          {words.done[done]}
        </Notice>
      )}
      <div className="account-columns">
        <div className="account-column">
          <IdentityCard view={view} language={language} />
          <LookCard language={language} theme={theme} />
          <PasswordCard email={view.email} language={language} />
        </div>
        <div className="account-column">
          <SessionsCard sessions={view.sessions} language={language} />
          <TokensCard tokens={view.tokens} units={view.units} formKey={formKey} language={language} />
        </div>
      </div>
    </div>
  );
}
