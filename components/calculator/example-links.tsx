import { Card } from "@/components/ui/card";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { calculatorHref, floorCalculatorHref } from "./calculator-address";
import { EXAMPLES, FLOOR_EXAMPLES } from "./examples";

type ExampleLinksProps = { kind: "series" | "floor"; language: Language };

export function ExampleLinks({ kind, language }: ExampleLinksProps) {
  const { calculator: words } = getMessages(language);
  const examples =
    kind === "series"
      ? EXAMPLES.map(({ name, progressCase }) => ({ name, href: calculatorHref(progressCase, null) }))
      : FLOOR_EXAMPLES.map(({ name, floorCase }) => ({ name, href: floorCalculatorHref(floorCase) }));
  return (
    <Card id="calculator-examples" title={words.examples} className="no-print">
      <ul className="calculator-examples">
        {examples.map(({ name, href }) => (
          <li key={name}>
            <a className="link" href={href}>
              {words.exampleNames[name]}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
