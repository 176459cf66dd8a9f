"use client";
import "./globals.css";
import { ErrorScreen, type ErrorScreenProps } from "./error-screen";

/** When the root layout itself fails, such as without its environment; there is no cookie to read the language from. */
export default function GlobalErrorPage({ error, reset }: Pick<ErrorScreenProps, "error"> & { reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <ErrorScreen error={error} retry={reset} />
      </body>
    </html>
  );
}
