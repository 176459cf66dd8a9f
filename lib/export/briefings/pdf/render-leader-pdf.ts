import type { LeaderPage } from "@/lib/export/briefings/document";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { countPages, type Typesetting, typesetPdf } from "./compiler";
import { leaderData } from "./leader-data";
import { LEADER_TEMPLATE } from "./template/leader";

/** Of the ordinary size of letters; below the last one nobody reads a sheet across a table. */
const SCALES = [1.08, 1.04, 1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76] as const;

/**
 * The leader's page as PDF/UA-1: one A4 sheet, with smaller letters where there is much to say. Throws a
 * {@link BriefingRenderError} for `leader` where even the smallest would need a second sheet.
 */
export function renderLeaderPdf(page: LeaderPage): Uint8Array {
  const data = leaderData(page);
  for (const scale of SCALES) {
    const sheet: Typesetting = {
      template: LEADER_TEMPLATE,
      data: { ...data, scale },
      madeAt: page.madeAt,
      block: "leader",
    };
    if (countPages(sheet) === 1) return typesetPdf(sheet);
  }
  throw new BriefingRenderError("leader", "there is more to say than one sheet holds");
}
