import type { Metadata } from "next";
import { MethodsPage } from "@/components/methods-page/methods-page";
import { requireScope } from "@/lib/auth/gates";
import { loadSettingsInForce } from "@/lib/features/settings/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.methodsPage.title };
}

export default async function Page() {
  const scope = await requireScope();
  const [inForce, { language }] = await Promise.all([loadSettingsInForce({ scope }), getRequestPreferences()]);
  return <MethodsPage inForce={inForce} language={language} />;
}
