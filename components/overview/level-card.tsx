import { printGoal } from "@/components/indicators/printed-value";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { findVision } from "@/lib/domain/targets/stated-goals";
import type { LevelComparison, LevelConflict, LevelSide, Overview } from "@/lib/features/targets/types";
import { formatNumber, MISSING } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { PhoneFold } from "./phone-fold";

type LevelCardProps = { overview: Overview; language: Language };

/** The province's targets beside the nation's, never merged; what would mislead is said in words. */
export function LevelCard({ overview, language }: LevelCardProps) {
  const { levels, fold } = getMessages(language).overview;
  const print = (side: LevelSide) => levels.by(printGoal(side, language), side.due.slice(0, 4));
  const columns: Column<LevelComparison>[] = [
    {
      key: "indicator",
      header: levels.indicator,
      isRowHeader: true,
      cell: (row) => (
        <div>
          {row.indicator[language]} <span className="gap-note">{unitOf(row, language)}</span>
        </div>
      ),
    },
    {
      key: "own",
      header: overview.provinceName[language],
      cell: (row) => (
        <div>
          <span className="level-goal">{print(row.provincial)}</span>
          <div className="gap-note">{row.provincial.document[language]}</div>
        </div>
      ),
    },
    {
      key: "nation",
      header: levels.nation,
      cell: (row) => (
        <div>
          {row.national === null ? (
            `${MISSING} ${levels.none}`
          ) : (
            <NationalGoals side={row.national} language={language} />
          )}
          <Conflicts
            row={row}
            language={language}
            of={["national_is_range", "below_national_target", "above_national_target", "equals_national_vision"]}
          />
        </div>
      ),
    },
    {
      key: "result",
      header: levels.result,
      cell: (row) => (
        <div>
          <NationalResult row={row} language={language} />
          <Conflicts row={row} language={language} of={["below_national_result"]} />
        </div>
      ),
    },
  ];
  return (
    <Card id="levels-title" title={levels.title} aside={levels.aside} isFlush className="overview-levels">
      <PhoneFold summary={fold.levels(formatNumber(overview.levels.length, { language }))}>
        <DataTable caption={levels.title} columns={columns} rows={overview.levels} rowKey={(row) => row.code} />
      </PhoneFold>
    </Card>
  );
}

function unitOf(row: LevelComparison, language: Language): string {
  return formatUnit(row.unitCode, { language });
}

/** The goal judged by, then its document with what that sets for other years. */
function NationalGoals({ side, language }: { side: LevelSide; language: Language }) {
  const { levels } = getMessages(language).overview;
  const year = side.due.slice(0, 4);
  const others = side.stated.map((goal) => {
    const print = formatNumber(goal.value, { language });
    return goal.year > Number(year) ? levels.vision(print, String(goal.year)) : levels.by(print, String(goal.year));
  });
  return (
    <>
      <span className="level-goal">{levels.by(printGoal(side, language), year)}</span>
      <div className="gap-note">{[side.document[language], ...others].join(" · ")}</div>
    </>
  );
}

function NationalResult({ row, language }: { row: LevelComparison; language: Language }) {
  const { levels } = getMessages(language).overview;
  if (row.nationalResult === null) {
    return (
      <span className="text-ink-2">
        {MISSING} {levels.noResult}
      </span>
    );
  }
  const { value, year, source } = row.nationalResult;
  return (
    <span className="level-goal" title={source.title}>
      {levels.by(formatNumber(value, { language }), String(year))}
    </span>
  );
}

/** Words for those conflicts that belong into one cell. */
function Conflicts({ row, language, of }: { row: LevelComparison; language: Language; of: LevelConflict[] }) {
  const { levels } = getMessages(language).overview;
  const isFalling = ["at_most", "less_than"].includes(row.provincial.comparator);
  const words = isFalling ? levels.conflictsFalling : levels.conflicts;
  const wordsFor = (conflict: LevelConflict) => {
    if (conflict !== "equals_national_vision") return words[conflict];
    const vision = row.national && findVision(row.national.stated, Number(row.national.due.slice(0, 4)));
    return words[conflict](String(vision?.year ?? ""));
  };
  return of
    .filter((conflict) => row.conflicts.includes(conflict))
    .map((conflict) => (
      <div key={conflict} className="gap-note">
        {wordsFor(conflict)}
      </div>
    ));
}
