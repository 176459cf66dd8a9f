"use client";
import { Button, buttonClass } from "@/components/ui/button";
import { DEFAULT_LANGUAGE, type Language } from "@/lib/i18n/language";
// Not all messages: this screen is sent along with every page.
import { errorScreen as en } from "@/lib/i18n/messages/en/error-screen";
import { errorScreen as vi } from "@/lib/i18n/messages/vi/error-screen";

export interface ErrorScreenProps {
  error: Error & { digest?: string };
  retry: () => void;
  language?: Language;
  /** The page around it has its own main part (the dashboard keeps its bar). */
  isInsideShell?: boolean;
}

/** The reference is the one in the log; the error itself is not shown. */
export function ErrorScreen({ error, retry, language = DEFAULT_LANGUAGE, isInsideShell = false }: ErrorScreenProps) {
  const Frame = isInsideShell ? "div" : "main";
  const words = language === "vi" ? vi : en;
  return (
    <Frame
      id={isInsideShell ? undefined : "main"}
      className="mx-auto grid max-w-prose justify-items-start gap-4 px-4 py-12"
    >
      <h1 className="text-title font-semibold">{words.pageTitle}</h1>
      <p role="alert">{words.internal}</p>
      {error.digest ? <p className="text-sm text-ink-2">{words.reference(error.digest)}</p> : null}
      <p className="flex flex-wrap gap-2">
        <Button look="primary" onClick={retry}>
          {words.retry}
        </Button>
        <a href="/" className={buttonClass()}>
          {words.home}
        </a>
      </p>
    </Frame>
  );
}
