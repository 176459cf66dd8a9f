import type { ComposeWords } from "./words";

const list = (items: readonly string[]) => items.join("; ");

export const WORDS_EN: ComposeWords = {
  marks: {
    sample: "SAMPLE DATA (SỐ LIỆU MẪU)",
    draft: "DRAFT",
    checked: "CHECKED DRAFT",
    superseded: "SUPERSEDED",
  },
  header: {
    state: {
      parent: (province) => `People's Committee of ${province}`,
      issuer: "DEPARTMENT OF HEALTH",
      number: (blank) => `No.:${blank}/BC-SYT`,
      nation: "SOCIALIST REPUBLIC OF VIET NAM",
      motto: "Independence - Freedom - Happiness",
    },
    party: {
      superior: (province) => `Party organisation of ${province}`,
      issuer: "PARTY COMMITTEE OF THE DEPARTMENT OF HEALTH",
      number: (blank) => `No.${blank}-BC/ĐU`,
      party: "COMMUNIST PARTY OF VIET NAM",
    },
    placeAndDate: ({ place, blank, year }) => `${place}, day${blank}month${blank}${year}`,
  },
  footer: {
    title: "Recipients:",
    state: {
      recipients: (isCity) => [
        "- Ministry of Health (to report);",
        isCity
          ? "- City Party Committee, People's Council and People's Committee (to report);"
          : "- Provincial Party Committee, People's Council and People's Committee (to report);",
        "- Leaders of the Department;",
        "- Divisions and units of the Department;",
        "- Filed: clerk's office, planning and finance.",
      ],
      signer: ["DIRECTOR"],
      endMark: "./.",
    },
    party: {
      recipients: (isCity) => [
        isCity
          ? "- Standing Board of the City Party Committee (to report),"
          : "- Standing Board of the Provincial Party Committee (to report),",
        isCity
          ? "- Inspection Commission of the City Party Committee,"
          : "- Inspection Commission of the Provincial Party Committee,",
        "- Subordinate Party organisations and cells,",
        "- Filed at the Office of the Party Committee of the Department of Health.",
      ],
      signer: ["ON BEHALF OF THE PARTY COMMITTEE", "SECRETARY"],
      endMark: "",
    },
  },
  typeName: "REPORT",
  title: (period) => `Report on the results of health work, ${period}`,
  results: (period) => `Results of health work, ${period};`,
  tasks: (next) => `main tasks for ${next}`,
  dataOf: (stretch) => `(figures ${stretch})`,
  issuerInText: { state: "the Department of Health", party: "the Party Committee of the Department of Health" },
  intro: ({ issuer, documents, period }) => {
    const basis = documents.length === 0 ? "" : `Carrying out ${list(documents)}, `;
    return upperFirst(`${basis}${issuer} reports on the results of health work, ${period}, as follows:`);
  },
  closing: ({ issuer, period }) =>
    `This is the report on the results of health work, ${period}, respectfully submitted by ${issuer}.`,
  dots: ".".repeat(120),
  sections: {
    direction: "Direction and management",
    results: "Results",
    shortcomings: "Shortcomings and causes",
    next: "Main tasks of the next period",
    proposals: "Proposals",
  },
  topics: {
    targets: "Targets of the Party and the State",
    preventive: "Preventive medicine",
    treatment: "Examination and treatment",
    grassroots: "Grassroots health care",
    population: "Population",
    pharmacy: "Pharmacy and food safety",
    digital: "Digital transformation",
    finance_personnel: "Finance and personnel",
  },
  table: "Table",
  picture: "Figure",
  annex: "Annex",
  groups: {
    province: "Targets of the locality",
    nation: "National targets, applied to the locality",
    plan: "Plans and schemes without a resolution",
  },
  reporting: {
    caption: (date) => `Reports of health stations by ${date}`,
    columns: { state: "State", count: "Stations", rate: "Rate (%)" },
    received: "Received and approved",
    waiting: "Sent, waiting for approval",
    notReceived: "Not received",
    total: "Stations that have to report",
    onlyOver: ({ reporting, units }) =>
      `(Station-level figures below are only over the ${reporting} of ${units} health stations that reported.)`,
    nobody: (units) =>
      `(None of the ${units} health stations has an approved figure; station-level figures of the period cannot be judged.)`,
    unknown: "There are no station-level figures from which to tell who reported.",
  },
  targets: {
    caption: "Results on the targets",
    columns: {
      number: "No.",
      target: "Target",
      unit: "Unit",
      goal: "Goal",
      status: "Status",
      reference: "Reference",
    },
    actual: (date) => `Actual by ${date}`,
    otherDay: ({ date, numbers }) => `The latest figures are of ${date}: no. ${numbers}.`,
    shortOf: (unit) => `${unit} short`,
    perPlace: (goal) => `${goal} at each station`,
    perYear: (goal) => `${goal} a year`,
    by: (goal, due) => `${goal} by ${due}`,
    missingMark: "…: no figure, which is not zero.",
    reason: ({ reason, numbers }) => `${reason}: no. ${numbers}.`,
    sample: "Contains SAMPLE DATA (SỐ LIỆU MẪU): invented for demonstration, not real figures of the locality.",
  },
  figures: {
    title: (period) => `Figures on the targets, ${period}`,
    columns: {
      plan: "Plan of the year",
      cumulative: "Cumulative",
      samePeriod: "Same period of last year",
      ofPlan: "Of plan (%)",
      onSamePeriod: "On same period (%)",
      note: "Notes",
    },
    inPeriod: {
      monthly: "Actual of the month",
      quarterly: "Actual of the quarter",
      six_months: "Actual of the six months",
      nine_months: "Actual of the nine months",
      yearly: "Actual of the year",
      on_request: "Actual of the period",
    },
    points: (change) => `${change} pp`,
    pointsHint:
      "On same period: increase (+) or decrease (−) on the same period of last year; indicators in % in percentage points (pp). Where less is better, the rate of the plan is turned round.",
    notCompared: "other stations reported, not compared",
    shared: ({ note, numbers }) => `${note} (no. ${numbers}).`,
    referenceHint: "Reference: enter it on the Trace page to see where each figure comes from.",
    notes: {
      meeting: ({ meeting, reporting }) => `${meeting} of ${reporting} stations meet it`,
      upper: ({ absent, short }) => `${short} short if the ${absent} that did not report were empty`,
      reporting: ({ reporting, units }) => `${reporting} of ${units} stations reported`,
      latest: ({ figure, date }) => `latest ${figure} (${date})`,
      restated: "same period restated on today's units",
      otherUnits: ({ reporting, units }) => `same period: ${reporting} of ${units} stations, not compared`,
      sample: "sample data",
      milestone: "plan of the year is a milestone of the path",
    },
  },
  missing: {
    not_reported: "not reported",
    no_population: "no population to divide by",
    not_yet_due: "not due yet",
    suppressed: "not published",
    no_data: "no figure",
    outside_scope: "outside the scope",
    not_applicable: "not applicable",
    not_counted: "not counted",
    no_baseline: "no baseline",
    not_approved: "not approved yet",
    no_plan: "no plan assigned",
    not_comparable: "before the reorganisation, not restated",
  },
  stations: {
    title: (floor) => `Health stations below the floor (${floor})`,
    columns: {
      station: "Health station",
      counted: "Doctors",
      short: "Short",
      since: "Below since",
      reason: "Reason",
      lastKnown: "Last known",
      lastDate: "Date",
    },
    caption: ({ date, reporting, units }) =>
      `Most short first, on ${date}, of ${reporting} of ${units} stations that reported`,
    none: ({ reporting, units }) => `None of the ${reporting} of ${units} stations that reported is below the floor.`,
    orBefore: "*: below the floor in its first report already, perhaps before.",
    nobody: "No station has an approved figure of the period, so none can be listed as below the floor.",
  },
  units: {
    title: "Units that reported and that did not",
    silent: ({ date, count }) => `No approved figure on ${date}: ${count} stations`,
    reported: ({ date, count }) => `Reported on ${date}: ${count} stations`,
    allReported: "All stations have reported.",
    neverCounted: "What was last known is for reference only and is not counted.",
  },
  changes: {
    title: "Changes against the previous briefing",
    caption: ({ reference, date }) => `Against briefing ${reference} (figures by ${date})`,
    columns: {
      date: "Date of the figure",
      before: "Previous briefing",
      after: "This briefing",
      kind: "Kind",
      recordedOn: "Recorded on",
      unit: "Unit",
    },
    kinds: { new: "new", revised: "revised", withdrawn: "withdrawn" },
    none: ({ reference, date }) => `No figure is new or revised against briefing ${reference} (figures by ${date}).`,
    corrections: "Corrections recorded in the period",
    corrected: { before: "Before", after: "After" },
    was: { absent: "not in the previous briefing", gone: "withdrawn" },
  },
  sources: {
    title: "Sources, methods and published commitments",
    list: "Sources",
    commitments: "Published commitments and plans that are no measured targets",
    columns: { source: "Source", publisher: "Publisher", address: "Address", text: "Text" },
    made: ({ reference, moment, hash }) =>
      `Made from record ${reference}; figures as known on ${moment}. Check sum SHA-256: ${hash}`,
  },
  leader: {
    title: "One page for the leader",
    headings: {
      red: "Off track and behind schedule, worst first",
      changed: "Changed since the period before",
      decide: "To decide",
      counts: "Targets by status",
    },
    columns: ["Target", "Status", "Figure", "Goal", "Since", "Who answers for it"],
    completeness: ({ reporting, units, rate, date }) =>
      `${reporting} of ${units} health stations reported (${rate}), figures of ${date}`,
    noUnits: "No station-level figures",
    more: (count) => `and ${count} more`,
    moreChanges: (count) => `and ${count} more changes`,
    moreDecisions: (count) => `and ${count} more proposals in the report`,
    sameFigures: (count) => `National targets on the same figures as those above are not repeated: ${count}.`,
    cut: "(the rest is in the report)",
    nothingRed: "No target is in the red or behind schedule.",
    noOwner: "nobody assigned",
    ofNation: (name) => `${name} (national target)`,
    moved: ({ name, before, after }) => `${name}: from “${before}” to “${after}”.`,
    revised: ({ count, reference }) => `${count} figures revised against briefing ${reference}.`,
    firstJudged: (count) => `Judged for the first time: ${count} ${count === "1" ? "target" : "targets"}.`,
    nothingMoved: "No target has changed its status since the period before.",
    noPrevious: "There is no period before to compare with.",
    nothingToDecide: "No proposals in the period.",
    shortAt: ({ short, below, reporting }) => `${short} short at ${below} of ${reporting} stations`,
    missingHint: "…: no figure, which is not zero.",
  },
  charts: {
    targets: "Targets: actual, path and goal",
    targetsPart: (part) => `Targets: actual, path and goal (part ${part})`,
    trajectory: (name) => `${name}: course and path`,
    shortfall: (name) => `${name}: shortfall and path`,
    stations: (floor) => `Health stations by doctors, floor ${floor}`,
    legend: {
      actual: "actual",
      expected: "path asks for",
      target: "goal",
      path: "required path",
      trend: "trend, 80% interval",
      official: "figure",
      sample: "sample data",
      notReported: "not reported",
    },
    altTargets: (items) => `Bar chart, one line a target. ${items}`,
    altTarget: ({ name, figure, goal, status }) => `${name}: ${figure}, goal ${goal}, ${status}.`,
    altTrajectory: ({ name, figure, date, expected, goal, due, landing }) =>
      [
        `Line of ${name}: ${figure} on ${date}`,
        expected === null ? "" : `, the path asks for ${expected}`,
        `; goal ${goal} by ${due}`,
        landing === null ? "." : `; by its trend it will be ${landing}.`,
      ].join(""),
    altStations: ({ list: items, silent }) =>
      `Dot chart, one dot a health station: ${items}${silent === null ? "" : `; ${silent} have not reported`}.`,
    have: ({ count, value }) => `${count} with ${value}`,
    floor: (value) => `floor ${value}`,
    short: (value) => `${value} short`,
    upTo: (value) => `up to ${value}`,
    target: (value) => `goal ${value}`,
    landing: (value) => `trend ${value}`,
    axisStations: "doctors counted towards the floor at one station",
  },
};

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
