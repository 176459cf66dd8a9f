import type { Status } from "@/lib/domain/targets/types";
import { PAPER, STATUS_COLOURS } from "./palette";
import { element, shape } from "./svg";

type Mark = { readonly fill?: string; readonly line?: string };

/** Signs of ten units, told apart without colour; the same as on the screens. */
const MARKS: Readonly<Record<Status, Mark>> = {
  missed: { fill: "M3 0h4l3 3v4l-3 3h-4l-3-3v-4z" },
  due_unreported: { line: "M1 0.5h8M1 9.5h8M2 1c0 4 6 4 6 8M8 1c0 4-6 4-6 8" },
  regressing: { line: "M5 0.5v8.5M1 5.5l4 3.7l4-3.7" },
  off_track: { line: "M1 1l8 8M9 1l-8 8" },
  at_risk: { fill: "M5 0.3l5 9.2h-10z" },
  no_data: { line: "M1 5h8" },
  not_started: { line: "M5 0.7a4.3 4.3 0 1 0 0.01 0zM5 2.5v2.7l2 1.3" },
  on_track: { line: "M0.8 5.4l3 3.2l5.6-7.4" },
  achieved: { fill: "M5 0l1.5 3.3l3.5 0.4l-2.6 2.4l0.8 3.6l-3.2-1.9l-3.2 1.9l0.8-3.6l-2.6-2.4l3.5-0.4z" },
};

export function statusMark(status: Status, { x, y }: { readonly x: number; readonly y: number }): string {
  const { fill, line } = MARKS[status];
  const colour = STATUS_COLOURS[status];
  const sign =
    fill === undefined
      ? shape(line ?? "", {
          stroke: colour,
          "stroke-width": 1.8,
          "stroke-linecap": "round",
          "stroke-linejoin": "round",
        })
      : shape(fill, { fill: colour });
  const inner =
    status === "at_risk"
      ? shape("M5 3.4v3M5 7.7v0.3", { stroke: PAPER, "stroke-width": 1.2, "stroke-linecap": "round" })
      : "";
  const bar = status === "missed" ? shape("M2.6 5h4.8", { stroke: PAPER, "stroke-width": 1.6 }) : "";
  return element(
    "g",
    { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` },
    sign + inner + bar,
  );
}
