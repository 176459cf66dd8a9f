import type { Messages } from "@/lib/i18n/get-messages";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { THEMES, type Theme } from "@/lib/i18n/preferences";

type PreferencesFormProps = {
  language: Language;
  theme: Theme;
  messages: Messages;
  /** One of the two choices only; both without it. */
  part?: "language" | "theme";
};

/** Language and appearance as plain buttons of a form: no JavaScript, and the answer leads back to the page they stand on. */
export function PreferencesForm({ language, theme, messages, part }: PreferencesFormProps) {
  const { navigation } = messages;
  const languages = { vi: { short: "VI", long: navigation.vietnamese }, en: { short: "EN", long: navigation.english } };
  const themes = { light: navigation.themeLight, dark: navigation.themeDark, system: navigation.themeSystem };
  return (
    <form method="post" action="/api/preferences" className="no-print flex flex-wrap items-center gap-x-4 gap-y-1">
      {part === "theme" ? null : (
        <Choices label={navigation.language}>
          {LANGUAGES.map((code) => (
            <Choice key={code} name="lang" value={code} isChosen={code === language} label={languages[code].long}>
              {languages[code].short}
            </Choice>
          ))}
        </Choices>
      )}
      {part === "language" ? null : (
        <Choices label={navigation.theme}>
          {THEMES.map((code) => (
            <Choice key={code} name="theme" value={code} isChosen={code === theme}>
              {themes[code]}
            </Choice>
          ))}
        </Choices>
      )}
    </form>
  );
}

function Choices({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <fieldset className="flex">
      <legend className="sr-only">{label}</legend>
      {children}
    </fieldset>
  );
}

type ChoiceProps = { name: string; value: string; isChosen: boolean; label?: string; children: string };

function Choice({ name, value, isChosen, label, children }: ChoiceProps) {
  const look = isChosen ? "font-semibold text-ink" : "text-ink-2 hover:text-accent hover:underline";
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-pressed={isChosen}
      aria-label={label && `${children}, ${label}`}
      className={`min-h-7 cursor-pointer px-1.5 text-sm ${look}`}
    >
      {children}
    </button>
  );
}
