import { PreferencesForm } from "@/components/forms/preferences-form";
import { Card } from "@/components/ui/card";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { Theme } from "@/lib/i18n/preferences";
import { ShortcutSwitch } from "./shortcut-switch";

/** The same plain forms as in the bar, with their names beside them. */
export function LookCard({ language, theme }: { language: Language; theme: Theme }) {
  const messages = getMessages(language);
  const words = messages.account.look;
  return (
    <Card id="look" title={words.title}>
      <dl className="account-facts">
        <dt>{words.language}</dt>
        <dd>
          <PreferencesForm language={language} theme={theme} messages={messages} part="language" />
        </dd>
        <dt>{words.theme}</dt>
        <dd>
          <PreferencesForm language={language} theme={theme} messages={messages} part="theme" />
        </dd>
        <dt className="needs-script">{words.shortcut}</dt>
        <dd className="needs-script">
          <ShortcutSwitch label={words.shortcutLead} />
        </dd>
      </dl>
      <p className="account-note">{words.kept}</p>
    </Card>
  );
}
