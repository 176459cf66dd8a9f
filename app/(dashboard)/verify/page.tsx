import type { Metadata } from "next";
import { VerifyPage } from "@/components/briefings/verify-page";
import { requireScope } from "@/lib/auth/gates";
import { loadHashVerification } from "@/lib/features/briefings/loaders/load-hash-verification";
import type { VerifyAnswer } from "@/lib/features/briefings/types";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import type { SearchParams } from "../search-params";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getRequestPreferences();
  return { title: messages.briefings.verify.title };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const [given, { language }] = [await searchParams, await getRequestPreferences(), await requireScope()];
  return <VerifyPage answer={await answerOf(given)} language={language} />;
}

async function answerOf({ sha256, fault }: Awaited<SearchParams>): Promise<VerifyAnswer | null> {
  if (fault === "no_file" || fault === "too_large") return fault;
  if (sha256 === undefined) return null;
  return (typeof sha256 === "string" ? await loadHashVerification(sha256) : null) ?? "invalid";
}
