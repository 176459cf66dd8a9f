import { printGoal } from "@/components/indicators/printed-value";
import { SourceName } from "@/components/indicators/source-name";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { findVision, type StatedGoal } from "@/lib/domain/targets/stated-goals";
import type { LevelComparison, LevelConflict, LevelSide } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type TargetAddress, targetPageHref } from "./page-address";

type LevelsCardProps = { level: LevelComparison; address: TargetAddress; language: Language };

/** The provincial target beside the national one and the national result; what would mislead is said in words. */
export function LevelsCard({ level, address, language }: LevelsCardProps) {
  const { levels: words } = getMessages(language).target;
  const unit = formatUnit(level.unitCode, { language });
  const { nationalResult: result } = level;
  return (
    <Card id="levels-title" title={words.title} aside={words.aside} isFlush>
      <table className="data-table">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.level}</th>
            <th scope="col" className="number max-sm:whitespace-normal">
              {words.goal}
            </th>
            <th scope="col" className="number max-sm:whitespace-normal">
              {words.due}
            </th>
          </tr>
        </thead>
        <tbody>
          <LevelRow name={words.province} side={level.provincial} unit={unit} address={address} language={language} />
          <LevelRow name={words.nation} side={level.national} unit={unit} address={address} language={language} />
          {(level.national?.stated ?? []).map((goal) => (
            <StatedRow key={goal.year} goal={goal} side={level.national} unit={unit} language={language} />
          ))}
          {result === null ? null : (
            <tr>
              <th scope="row">
                {words.result(String(result.year))}
                <span className="block text-sm font-normal text-ink-2">
                  <SourceName source={result.source} language={language} />
                </span>
              </th>
              <td className="number max-sm:whitespace-normal">
                {joinFigureAndUnit(formatNumber(result.value, { language }), unit)}
              </td>
              <td />
            </tr>
          )}
        </tbody>
      </table>
      {level.conflicts.length === 0 ? null : (
        <ul className="grid gap-1 border-t border-rule-soft px-3 py-3 text-sm sm:px-[1.125rem]">
          {level.conflicts.map((conflict) => (
            <li key={conflict} className="flex gap-2 text-ink">
              <span className="tone-at_risk tone-text mt-0.5">
                <Icon name="warning" />
              </span>
              {describeConflict({ level, conflict, language })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type RowProps = Omit<LevelsCardProps, "level"> & { name: string; side: LevelSide | null; unit: string };

function LevelRow({ name, side, unit, address, language }: RowProps) {
  const { levels: words } = getMessages(language).target;
  if (side === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className="number text-ink-2" colSpan={2}>
          {words.none}
        </td>
      </tr>
    );
  }
  const isThis = side.code === address.code;
  const goal = joinFigureAndUnit(printGoal(side, language), unit);
  return (
    <tr aria-current={isThis ? "true" : undefined} className={isThis ? "font-semibold" : undefined}>
      <th scope="row">
        {isThis ? (
          name
        ) : (
          <a className="link" href={targetPageHref({ ...address, code: side.code, unit: null })}>
            {name}
          </a>
        )}
        <span className="block text-sm font-normal text-ink-2">{side.document[language]}</span>
      </th>
      <td className="number max-sm:whitespace-normal">{goal}</td>
      <td className="number max-sm:whitespace-normal">{formatDate(side.due, language)}</td>
    </tr>
  );
}

/** What the nation's document sets for another year: beside the target, never in its place. */
function StatedRow(options: { goal: StatedGoal; side: LevelSide | null; unit: string; language: Language }) {
  const { goal, side, unit, language } = options;
  const { levels: words } = getMessages(language).target;
  const year = String(goal.year);
  const isVision = side !== null && goal.year > Number(side.due.slice(0, 4));
  return (
    <tr>
      <th scope="row">
        {isVision ? words.vision(year) : words.stated(year)}
        <span className="block text-sm font-normal text-ink-2">{side?.document[language]}</span>
      </th>
      <td className="number max-sm:whitespace-normal">
        {joinFigureAndUnit(formatNumber(goal.value, { language }), unit)}
      </td>
      <td className="number max-sm:whitespace-normal">{year}</td>
    </tr>
  );
}

function describeConflict(options: { level: LevelComparison; conflict: LevelConflict; language: Language }): string {
  const { level, conflict, language } = options;
  const { levels: words } = getMessages(language).target;
  const { national, nationalResult } = level;
  const own = printGoal(level.provincial, language);
  const goal = national === null ? "" : printGoal(national, language);
  const result = nationalResult === null ? "" : formatNumber(nationalResult.value, { language });
  if (conflict === "below_national_result") return words.conflicts[conflict](own, result);
  if (conflict !== "equals_national_vision") return words.conflicts[conflict](own, goal);
  const vision = national && findVision(national.stated, Number(national.due.slice(0, 4)));
  const told = vision === null ? "" : `${formatNumber(vision.value, { language })}, ${vision.year}`;
  return words.conflicts[conflict](own, told);
}
