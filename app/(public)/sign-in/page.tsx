import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/forms/sign-in-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { getCurrentUser } from "@/lib/auth/gates";
import { parseReturnPath } from "@/lib/auth/return-path";
import { loadSampleAccess } from "@/lib/features/users/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { SampleAccounts } from "./sample-accounts";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.signIn.title };
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, error, signedOut } = await searchParams;
  const returnPath = parseReturnPath(next);
  if (await getCurrentUser()) redirect(returnPath as Route);
  const { messages } = await getRequestPreferences();
  const words = messages.signIn;
  const sample = await loadSampleAccess();
  return (
    <div className="mx-auto grid max-w-md gap-6 md:max-w-none md:grid-cols-[2fr_3fr] md:items-start">
      <div className="grid gap-6">
        <div>
          <h1 className="text-title font-semibold">{words.title}</h1>
          <p className="text-ink-2">{words.lead}</p>
        </div>
        {signedOut ? <Notice tone="done">{words.signedOut}</Notice> : null}
        <Card className="pt-4">
          <SignInForm
            initial={{ failed: error !== undefined, email: "" }}
            next={returnPath}
            words={{ email: words.email, password: words.password, submit: words.submit, failed: words.failed }}
          />
        </Card>
      </div>
      {sample ? <SampleAccounts {...sample} messages={messages} /> : null}
    </div>
  );
}
