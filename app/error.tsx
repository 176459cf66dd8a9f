"use client";
import { useEffect, useState } from "react";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/lib/i18n/language";
import { ErrorScreen, type ErrorScreenProps } from "./error-screen";

export default function ErrorPage({ error, reset }: Pick<ErrorScreenProps, "error"> & { reset: () => void }) {
  const [language, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  // A page that fails on the server arrives as a bare document: the layout writes its language only when it is drawn.
  useEffect(() => {
    const { lang } = document.documentElement;
    if (isLanguage(lang)) setLanguage(lang);
  }, []);
  return <ErrorScreen error={error} retry={reset} language={language} />;
}
