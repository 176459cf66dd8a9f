import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import type { Flag } from "@/lib/domain/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { SampleMark } from "./sample-mark";

/** `full` adds the explanation of each flag as text; otherwise it is the badge's title. */
export function FlagList({
  flags,
  language,
  look = "compact",
}: {
  flags: readonly Flag[];
  language: Language;
  look?: "compact" | "full";
}) {
  if (flags.length === 0) return null;
  const { words, explanations, label } = getMessages(language).flags;
  const isFull = look === "full";
  return (
    <ul className={isFull ? "flag-list-full" : "flag-list"} aria-label={label}>
      {flags.map((flag) => (
        <li key={flag}>
          {flag === "sample_data" ? (
            <SampleMark language={language} />
          ) : (
            <Badge title={isFull ? undefined : explanations[flag]}>
              <Icon name="flag" />
              {words[flag]}
            </Badge>
          )}
          {isFull ? <span className="card-aside"> {explanations[flag]}</span> : null}
        </li>
      ))}
    </ul>
  );
}
