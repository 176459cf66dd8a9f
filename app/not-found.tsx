import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.errors.notFoundTitle };
}

export default async function NotFoundPage() {
  const { messages } = await getRequestPreferences();
  const { errors } = messages;
  return (
    <main id="main" className="mx-auto grid max-w-prose justify-items-start gap-4 px-4 py-12">
      <h1 className="text-title font-semibold">{errors.notFoundTitle}</h1>
      <p className="text-ink-2">{errors.codes.not_found}</p>
      <Link href="/" className={buttonClass("primary")}>
        {errors.home}
      </Link>
    </main>
  );
}
