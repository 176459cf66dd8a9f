import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export function SampleMark({ language }: { language: Language }) {
  const { sample, sampleTitle } = getMessages(language).figures;
  return (
    <span className="sample-mark" title={sampleTitle}>
      {sample}
    </span>
  );
}
