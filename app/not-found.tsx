import type { Metadata } from "next";
import { BrandMark } from "@/components/shell/brand-mark";
import { NotFoundMessage } from "@/components/ui/not-found-message";
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
      <p className="shell-brand pb-4">
        <BrandMark />
        {messages.navigation.product}
      </p>
      <NotFoundMessage title={errors.notFoundTitle} text={errors.codes.not_found} home={errors.home} />
    </main>
  );
}
