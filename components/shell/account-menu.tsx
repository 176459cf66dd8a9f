import { PreferencesForm } from "@/components/forms/preferences-form";
import { Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { Theme } from "@/lib/i18n/preferences";
import { Disclosure } from "./disclosure";

export type AccountMenuProps = {
  name: string;
  email: string;
  language: Language;
  theme: Theme;
  messages: Messages;
  signOut: () => Promise<void>;
};

/** Opens without JavaScript: who is signed in, the account page, appearance, signing out. */
export function AccountMenu({ name, email, language, theme, messages, signOut }: AccountMenuProps) {
  const { navigation, overview } = messages;
  const summary = (
    <>
      <PersonMark />
      <span className="account-name">{name}</span>
    </>
  );
  return (
    <Disclosure className="account-menu" title={overview.shell.account} summary={summary}>
      <div className="account-panel">
        <div>
          <p className="account-panel-name">{name}</p>
          <p className="gap-note">{email}</p>
        </div>
        <a href="/account" className="link">
          {messages.account.menuLink}
        </a>
        <PreferencesForm language={language} theme={theme} messages={messages} part="theme" />
        <form action={signOut}>
          <Button type="submit">{navigation.signOut}</Button>
        </form>
      </div>
    </Disclosure>
  );
}

/** Stands for the name where a phone has no room for it; the name stays for assistive technology. */
function PersonMark() {
  return (
    <svg className="account-mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d="M8 2.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.6 14c.5-3 2.6-4.6 5.4-4.6s4.9 1.6 5.4 4.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
