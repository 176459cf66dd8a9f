import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type EmptyOverviewProps = {
  /** Null where not even the list of provinces is there. */
  provinceName: string | null;
  language: Language;
};

/** A fresh installation: what is missing and who does what next. */
export function EmptyOverview({ provinceName, language }: EmptyOverviewProps) {
  const { empty } = getMessages(language).overview;
  return (
    <div className="overview-empty">
      <h1 className="text-title font-semibold">{empty.title}</h1>
      {provinceName === null ? (
        <p>{empty.noProvince}</p>
      ) : (
        <p>
          <b>{provinceName}</b>. {empty.lead}
        </p>
      )}
      <ol>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
