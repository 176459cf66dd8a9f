import { FlagList } from "@/components/indicators/flag-list";
import { printGoalAfterName } from "@/components/indicators/printed-value";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type TargetNameProps = { target: TargetSummary; language: Language; href: string };

/** Name and goal, then scope, legal source and due date. */
export function TargetName({ target, language, href }: TargetNameProps) {
  const { resolution, isFloor } = target;
  return (
    <>
      <a className="target-link" href={href}>
        {target.name[language]}
        {/* The name of a floor says it already. */}
        {isFloor ? null : (
          <>
            {" "}
            <span className="whitespace-nowrap">{printGoalAfterName(target, language)}</span>
          </>
        )}
      </a>
      <div className="target-source">
        <span title={`${target.code}. ${resolution.title[language]}`}>{describeSource(target, language)}</span>
        <FlagList flags={target.flags} language={language} />
      </div>
    </>
  );
}

/** "Tỉnh, từng trạm · NQ ĐH Đảng bộ tỉnh XX · hạn 31/12/2027". */
export function describeSource(target: TargetSummary, language: Language): string {
  const { overview, figures } = getMessages(language);
  const scope = overview.level[target.level] + (target.isFloor ? `, ${overview.eachStation}` : "");
  const due = formatDate(target.target.due, language);
  return [
    scope,
    target.resolution.short[language],
    target.resolution.isDraft ? overview.draft : "",
    target.recursYearly ? overview.everyYear(due) : figures.due(due),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
