import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { signOutAction } from "@/lib/features/sessions/actions/sign-out-action";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.signIn.noAccess };
}

export default async function NoAccessPage() {
  const { messages } = await getRequestPreferences();
  return (
    <div className="grid max-w-prose gap-4">
      <h1 className="text-title font-semibold">{messages.signIn.noAccess}</h1>
      <Notice tone="warning">{messages.signIn.noAccessLead}</Notice>
      <form action={signOutAction}>
        <Button type="submit">{messages.navigation.signOut}</Button>
      </form>
    </div>
  );
}
