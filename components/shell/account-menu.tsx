import { PreferencesForm } from "@/components/forms/preferences-form";
import { Button } from "@/components/ui/button";
import type { Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { Theme } from "@/lib/i18n/preferences";

export type AccountMenuProps = {
  name: string;
  email: string;
  language: Language;
  theme: Theme;
  messages: Messages;
  signOut: () => Promise<void>;
};

/** Opens without JavaScript: who is signed in, appearance, signing out. */
export function AccountMenu({ name, email, language, theme, messages, signOut }: AccountMenuProps) {
  const { navigation, overview } = messages;
  return (
    <details className="account-menu">
      <summary title={overview.shell.account}>{name}</summary>
      <div className="account-panel">
        <p className="gap-note">{email}</p>
        <PreferencesForm language={language} theme={theme} messages={messages} part="theme" />
        <form action={signOut}>
          <Button type="submit">{navigation.signOut}</Button>
        </form>
      </div>
    </details>
  );
}
