import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { AsOfChoice } from "@/lib/features/periods/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type AsOfFormProps = {
  action: string;
  asOf: IsoDate;
  choices: readonly AsOfChoice[];
  language: Language;
  /** Other parameters of the address, carried along. */
  kept?: Readonly<Record<string, string>>;
};

/** Two GET forms, so that the address always holds one date and nothing needs JavaScript: a month's end, or any day. */
export function AsOfForm({ action, asOf, choices, language, kept = {} }: AsOfFormProps) {
  const { asOf: words } = getMessages(language).overview;
  const offered = choices.some((choice) => choice.date === asOf) ? choices : [{ date: asOf, closed: true }, ...choices];
  const options = offered.map(({ date, closed }) => {
    const text = formatDate(date, language);
    return { value: date, label: closed ? text : words.openChoice(text) };
  });
  const hidden = Object.entries(kept).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <div className="no-print as-of">
      <form method="get" action={action} aria-label={words.form} className="as-of-row">
        {hidden}
        <Select id="as-of-month" name="asOf" label={words.month} options={options} defaultValue={asOf} />
        <Button type="submit">{words.show}</Button>
      </form>
      <details>
        <summary className="as-of-summary">{words.day}</summary>
        <form method="get" action={action} aria-label={words.day} className="as-of-row as-of-day">
          {hidden}
          <TextField id="as-of-day" name="asOf" type="date" label={words.day} defaultValue={asOf} required />
          <Button type="submit">{words.show}</Button>
        </form>
      </details>
    </div>
  );
}
