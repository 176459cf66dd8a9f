"use client";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/i18n/language";
import { ErrorScreen, type ErrorScreenProps } from "./error-screen";

function readLanguage() {
  const lang = typeof document === "undefined" ? undefined : document.documentElement.lang;
  return isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
}

export default function ErrorPage({ error, reset }: Pick<ErrorScreenProps, "error"> & { reset: () => void }) {
  return <ErrorScreen error={error} retry={reset} language={readLanguage()} />;
}
