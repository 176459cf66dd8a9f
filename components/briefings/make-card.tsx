import { Card } from "@/components/ui/card";
import { listOptions } from "@/components/ui/filter-choices";
import { Notice } from "@/components/ui/notice";
import { BRIEFING_KINDS, LAYOUTS, REGIMES } from "@/lib/domain/briefings/kinds";
import type { MakeInput } from "@/lib/features/briefings/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { MakeForm } from "./make-form";

type MakeCardProps = {
  input: MakeInput;
  /** The reference of the briefing whose place the new one takes. */
  replaced: string | null;
  language: Language;
};

export function MakeCard({ input, replaced, language }: MakeCardProps) {
  const { make, kinds, regimes, layouts } = getMessages(language).briefings;
  const { again, againLead, ...words } = make;
  return (
    <Card id="make" title={replaced === null ? make.title : again(replaced)} className="no-print">
      {replaced === null ? null : <Notice>{againLead}</Notice>}
      <MakeForm
        input={input}
        kinds={listOptions(BRIEFING_KINDS, kinds)}
        regimes={listOptions(REGIMES, regimes)}
        layouts={listOptions(LAYOUTS, layouts)}
        words={words}
      />
    </Card>
  );
}
