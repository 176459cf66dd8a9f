"use client";
import { ErrorScreen, type ErrorScreenProps } from "@/app/error-screen";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/i18n/language";

function readLanguage() {
  const lang = typeof document === "undefined" ? undefined : document.documentElement.lang;
  return isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
}

/** Keeps the bar, so that a fault of one page leaves the ways to the others. */
export default function DashboardError({ error, reset }: Pick<ErrorScreenProps, "error"> & { reset: () => void }) {
  return <ErrorScreen error={error} retry={reset} language={readLanguage()} isInsideShell />;
}
