import type { ReactNode } from "react";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref } from "./briefing-address";
import { BriefingHead } from "./briefing-head";
import "./briefings.css";
import "./sheet.css";

type PaperPageProps = {
  briefing: BriefingSummary;
  title: string;
  hint: string;
  language: Language;
  children: ReactNode;
};

/** A sheet alone on its page, as it goes to the printer. */
export function PaperPage({ briefing, title, hint, language, children }: PaperPageProps) {
  const { page } = getMessages(language).briefings;
  return (
    <div className="page">
      <BriefingHead briefing={briefing} below={title} language={language} />
      <p className="no-print">
        {hint}{" "}
        <a className="link" href={briefingHref(briefing)}>
          {page.back}
        </a>
      </p>
      {children}
    </div>
  );
}
