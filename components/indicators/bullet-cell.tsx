import { Bullet } from "@/components/charts/bullet";
import { statusTone } from "@/components/indicators/status-badge";
import type { BulletModel } from "@/lib/domain/charts/bullet";
import type { Status } from "@/lib/domain/targets/types";
import { MISSING } from "@/lib/format/number";

/** The bar in the colour of its status; `label` says actual, expected and target in words. A missing actual is an ellipsis. */
export function BulletCell({ model, status, label }: { model: BulletModel; status: Status; label: string }) {
  if (model.bar === null) {
    return (
      <span className="text-ink-2" title={label}>
        {MISSING}
      </span>
    );
  }
  return (
    <span className={`block ${statusTone(status)}`}>
      <Bullet model={model} label={label} />
    </span>
  );
}
