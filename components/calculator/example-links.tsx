import { Card } from "@/components/ui/card";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { calculatorHref } from "./calculator-address";
import { EXAMPLES } from "./examples";

export function ExampleLinks({ language }: { language: Language }) {
  const { calculator: words } = getMessages(language);
  return (
    <Card id="calculator-examples" title={words.examples} className="no-print">
      <ul className="calculator-examples">
        {EXAMPLES.map(({ name, progressCase }) => (
          <li key={name}>
            <a className="link" href={calculatorHref(progressCase, null)}>
              {words.exampleNames[name]}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
