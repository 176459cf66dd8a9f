import type { MethodNumbers, MethodSection } from "./method-section";

export function englishSections(n: MethodNumbers): readonly MethodSection[] {
  return [
    {
      id: "terms",
      title: "Terms",
      blocks: [
        {
          kind: "terms",
          rows: [
            [
              "Requirement",
              "at least, more than (an increase is good); at most, less than (a decrease is good); exactly",
            ],
            ["Baseline", "the date and value from which progress counts"],
            ["Target", "the due date and the value to reach; milestones are dated points strictly between the two"],
            [
              "Actual",
              "the latest approved figure on or before the as-of date; its date is its own, not the as-of date. Later figures are ignored by every method",
            ],
            ["Exactly", "past the target is as far from it as short of it"],
            [
              "Met",
              "the requirement holds between actual and target, strictly for more than and less than; the same in all five methods",
            ],
            [
              "Years",
              "whole anniversaries plus the remaining days over the days of that year; 29 February's anniversary in a common year is 28 February. 31 Dec 2015 to 31 Dec 2030 is exactly 15",
            ],
            [
              "Rounding",
              `nothing is rounded in the arithmetic; thresholds are compared with a tolerance of ${n.tolerance}. Printed digits never contradict the status: 14.58 against 14.6 prints as 14.58`,
            ],
          ],
        },
      ],
    },
    {
      id: "linear",
      title: "1. Required path (decides the colour)",
      blocks: [
        {
          kind: "text",
          text: "The plan runs in straight lines from the baseline through the milestones to the target. The ratio compares the way covered with the way to be covered by the date of the figure.",
        },
        {
          kind: "formulas",
          lines: [
            "covered = (actual − baseline) / (target − baseline)",
            "expected = (expected value − baseline) / (target − baseline)",
            "ratio = covered / expected",
            "gap = target − actual; needed a month = gap / (12 × years left)",
          ],
        },
        {
          kind: "text",
          text: `The first that applies: no data; met; missed (a figure of the due date or later); due, result not in; not started (the path asks for nothing yet); on schedule (ratio from ${n.onTrack}); behind schedule (from ${n.atRisk}); off track (from 0); moving away (below 0).`,
        },
        {
          kind: "text",
          text: "Keep-targets: where the baseline already meets the requirement there is no path to travel; the target is met while it holds, else missed or moving away.",
        },
      ],
    },
    {
      id: "trend",
      title: "2. Trend: where the present pace lands",
      blocks: [
        {
          kind: "text",
          text: `Ordinary least squares over the figures of the last ${n.windowYears} years, at least ${n.minimumPoints} of them, drawn on to the due date with a ${n.confidence} prediction interval (Student's t).`,
        },
        {
          kind: "text",
          text: "Will meet: the worse limit reaches the target. Likely: the projection does. Unlikely: only the better limit does. Will miss: not even that.",
        },
      ],
    },
    {
      id: "cagr",
      title: "3. Average pace (Eurostat type, as in Open SDG)",
      blocks: [
        {
          kind: "formulas",
          lines: [
            "observed = (actual / baseline)^(1 / years passed) − 1",
            "required = (target / baseline)^(1 / years of the plan) − 1",
            "ratio = observed / |required|, in the good direction",
            "score: ratio ≥ 0.6: min(7.1429 × ratio − 4.2857, 5); else max(4.1667 × ratio − 2.5, −5)",
          ],
        },
        {
          kind: "text",
          text: `Substantial from ${n.substantial}, moderate from ${n.moderate}, limited from 0, deterioration below. Not available with less than a year behind it, after a change of sign, or with a required pace of 0.`,
        },
      ],
    },
    {
      id: "un",
      title: "4. UN progress chart",
      blocks: [
        {
          kind: "formulas",
          lines: [
            "projected = actual × (1 + observed)^(years left)",
            "ratio = (projected − baseline) / (target − baseline)",
          ],
        },
        {
          kind: "text",
          text: `Level 3 from ${n.level3}, level 2 from ${n.level2}, else level 1. Needs at least ${n.halfYear} years from the baseline and positive values.`,
        },
      ],
    },
    {
      id: "healthy-people",
      title: "5. Percent of targeted change achieved (Healthy People)",
      blocks: [
        { kind: "formulas", lines: ["percent = 100 × (actual − baseline) / (target − baseline)"] },
        {
          kind: "text",
          text: `Improving from ${n.improving}%; getting worse when it moved away by at least ${n.worsening}% of the baseline; else little or no change.`,
        },
      ],
    },
    {
      id: "floor",
      title: "6. Floor for every unit (at least 4 doctors at each station)",
      blocks: [
        {
          kind: "text",
          text: "Never an average, never the total of doctors. Units that did not report are counted apart and are not zeros.",
        },
        {
          kind: "formulas",
          lines: [
            "short = Σ max(0, floor − doctors) over the reporting units",
            "short at most = short + floor × units that did not report",
            "short if freely moved = max(0, floor × reporting units − total)",
          ],
        },
        {
          kind: "text",
          text: "(6, 4, 3, 1) against 4: 2 of 4 meet it, 4 short, 2 above. (6, 4, 3, not reported): 2 of the 3 reporting meet it, 1 short, at most 5.",
        },
        {
          kind: "text",
          text: "Status: the path of the shortfall towards 0, on the reporting units and on the worst case; where the two differ the worse one counts, flagged as partial reporting. Met needs every unit to report. The share of units meeting the floor has a status of its own beside it.",
        },
      ],
    },
    {
      id: "recurring",
      title: "7. Targets that recur every year",
      blocks: [
        {
          kind: "text",
          text: "Each year is a target of its own: from 0 on 1 January to the target on 31 December, cumulatively, starting again each January. Before the first year: not started. The trend uses that year's figures only.",
        },
      ],
    },
  ];
}
