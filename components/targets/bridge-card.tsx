import { BRIDGE_SIZE, BridgeChart } from "@/components/charts/bridge-chart";
import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { type BridgeModel, computeBridge } from "@/lib/domain/charts/bridge";
import type { BridgeStep, TargetDetail } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { barLabel, bridgeTable, drawnKind, explainBridge } from "./bridge-steps";

type BridgeCardProps = { target: TargetDetail; steps: readonly BridgeStep[]; language: Language };

/** From the shortfall at the start to today's and to what the plan leaves open. */
export function BridgeCard({ target, steps, language }: BridgeCardProps) {
  const { bridge } = getMessages(language).target;
  const from = formatNumber(steps[0]?.value ?? 0, { language });
  const title = bridge.title(from);
  const explained = explainBridge({ steps, language });
  return (
    <ChartWithTable
      id="bridge"
      title={title}
      aside={bridge.aside}
      language={language}
      chart={
        <>
          <BridgeChart
            id="bridge-chart"
            title={title}
            description={explained.join(" ")}
            model={drawBridge({ target, steps, language })}
            scrollLabel={bridge.scroll}
          />
          <ul className="mt-3 grid gap-0.5 text-sm text-ink-2">
            {[...explained, bridge.order].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      }
      table={<ChartTable caption={title} {...bridgeTable({ target, steps, language })} />}
    />
  );
}

/** Units that did not report are neither gain nor loss: grey, though they move the level. */
function drawBridge({ target, steps, language }: BridgeCardProps): BridgeModel {
  const model = computeBridge({
    ...BRIDGE_SIZE,
    steps: steps.map((step) => ({
      kind: drawnKind(step),
      label: barLabel({ target, step, language }),
      value: step.value,
    })),
    formatLevel: (value) => formatNumber(value, { language }),
    formatChange: (value) => formatNumber(value, { language, sign: "always" }),
  });
  const bars = model.bars.map((bar, index) =>
    steps[index]?.kind === "not_reported" ? { ...bar, kind: "uncounted" as const } : bar,
  );
  return { ...model, bars };
}
