import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { Icon } from "@/components/ui/icon";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { getEnv } from "@/lib/shared/env";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return {
    title: { default: messages.navigation.product, template: `%s · ${messages.navigation.product}` },
    description: messages.signIn.lead,
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, theme, messages } = await getRequestPreferences();
  return (
    <html lang={language} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <a href="#main" className="sr-only rounded-sm bg-accent p-2 text-on-accent focus:not-sr-only focus:absolute">
          {messages.navigation.skipToContent}
        </a>
        {getEnv().MOC_DEMO ? <DemoBanner text={messages.common.demoBanner} /> : null}
        {children}
      </body>
    </html>
  );
}

function DemoBanner({ text }: { text: string }) {
  return (
    <p className="flex items-center justify-center gap-2 bg-at-risk p-2 text-sm text-on-status">
      <Icon name="warning" />
      {text}
    </p>
  );
}
