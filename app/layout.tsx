import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
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

/** Asked for beside the style sheet that names them, so that they are there when the first words are drawn. */
const FONTS = ["be-vietnam-pro-400", "be-vietnam-pro-600", "inter-digits-400", "inter-digits-600"];

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const font of FONTS)
    preload(`/fonts/${font}.woff2`, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
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
