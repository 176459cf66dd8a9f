import type { ReactNode } from "react";
import { PreferencesForm } from "@/components/forms/preferences-form";
import { BrandMark } from "@/components/shell/brand-mark";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { statements } from "./accessibility/statement";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { language, theme, messages } = await getRequestPreferences();
  return (
    <div className="mx-auto flex min-h-dvh max-w-4xl flex-col px-4">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
        <a href="/" className="shell-brand">
          <BrandMark />
          {messages.navigation.product}
        </a>
        <PreferencesForm language={language} theme={theme} messages={messages} />
      </header>
      <main id="main" className="grow py-6">
        {children}
      </main>
      <footer className="flex flex-wrap gap-x-4 gap-y-1 border-t border-rule py-4 text-sm text-ink-2">
        <span>{messages.common.notClassifiedBanner}</span>
        <a href="/accessibility" className="link">
          {statements[language].title}
        </a>
      </footer>
    </div>
  );
}
