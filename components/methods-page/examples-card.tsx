import { calculatorHref } from "@/components/calculator/calculator-address";
import { EXAMPLES, type Example } from "@/components/calculator/examples";
import { listMethodDetails } from "@/components/calculator/method-details";
import { statusTone } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const METHODS = ["linear", "trend", "cagr", "un", "healthy_people"] as const;

/** The worked examples, each by the engine itself: what stands here is what every page would say. */
export function ExamplesCard({ language }: { language: Language }) {
  const { methodsPage, methods, calculator } = getMessages(language);
  const { title, aside, example, open } = methodsPage.examples;
  const rows = EXAMPLES.map((one) => ({ ...one, details: evaluate(one, language) }));
  return (
    <Card id="examples" title={title} aside={aside} isFlush>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          {
            key: "example",
            header: example,
            isRowHeader: true,
            isBlock: true,
            cell: (row) => (
              <a className="link" href={calculatorHref(row.progressCase, null)} title={open}>
                {calculator.exampleNames[row.name]}
              </a>
            ),
          },
          ...METHODS.map((id) => ({
            key: id,
            header: methods.words[id],
            cell: (row: (typeof rows)[number]) => {
              const detail = row.details.find((one) => one.id === id);
              return detail === undefined ? null : (
                <>
                  {detail.result}
                  <span className={`block text-sm ${statusTone(detail.tone)} tone-text`}>{detail.rating}</span>
                </>
              );
            },
          })),
        ]}
      />
    </Card>
  );
}

function evaluate({ progressCase }: Example, language: Language) {
  const asOf = progressCase.observations.at(-1)?.date ?? progressCase.baseline.date;
  return listMethodDetails(evaluateProgress(progressCase, { asOf }), language);
}
