import { Select } from "@/components/ui/select";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** How the typed numbers are to be read: never guessed, since 1.300 is two numbers. */
export function NumberStyleField({ style, language }: { style: Language; language: Language }) {
  const { calculator: words } = getMessages(language);
  const options = (["vi", "en"] as const).map((value) => ({ value, label: words.numberStyles[value] }));
  return (
    <Select
      id="calculator-numbers"
      name="numbers"
      label={words.numbers}
      options={options}
      defaultValue={style}
      isInline={false}
    />
  );
}
