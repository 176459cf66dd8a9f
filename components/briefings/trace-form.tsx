import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export function TraceForm({ typed, language }: { typed: string; language: Language }) {
  const { trace } = getMessages(language).briefings;
  return (
    <form method="get" action="/trace" className="trace-form no-print" aria-label={trace.title}>
      <TextField
        id="trace-reference"
        name="reference"
        label={trace.label}
        hint={trace.hint}
        defaultValue={typed}
        maxLength={40}
        autoComplete="off"
        required
      />
      <Button type="submit" look="primary">
        {trace.submit}
      </Button>
    </form>
  );
}
