import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { TraceForm } from "./trace-form";
import "./briefings.css";

/** `typed`: what led to nothing; null on a plain visit. */
export function TraceStartPage({ typed, language }: { typed: string | null; language: Language }) {
  const { trace } = getMessages(language).briefings;
  return (
    <div className="page">
      <PageHead title={trace.title} lead={trace.lead} />
      {typed === null ? null : (
        <Notice tone="warning" isLive>
          {trace.notFound(typed)}
        </Notice>
      )}
      <Card>
        <TraceForm typed={typed ?? ""} language={language} />
      </Card>
    </div>
  );
}
