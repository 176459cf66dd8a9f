import { FlagList } from "@/components/indicators/flag-list";
import { printGoalAfterName } from "@/components/indicators/printed-value";
import { Badge } from "@/components/ui/badge";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type TargetNameProps = { target: TargetSummary; language: Language; href: string };

/** Name and goal, then scope, legal source and due date. */
export function TargetName({ target, language, href }: TargetNameProps) {
  const { resolution, isFloor } = target;
  const { overview } = getMessages(language);
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
        {resolution.isPlan ? <Badge title={overview.planTitle}>{overview.plan}</Badge> : null}
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
    describeValidity(target, language),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** "hết hiệu lực sau 1/10/2025, thay bằng T-HT-2"; empty for a target that simply applies. */
export function describeValidity({ validity }: TargetSummary, language: Language): string {
  const { overview } = getMessages(language);
  const { to, replacedBy } = validity;
  if (to === null) return "";
  const by = replacedBy === null ? "" : `, ${overview.replacedBy(replacedBy)}`;
  return overview.replaced(formatDate(to, language)) + by;
}
