import { Icon, type IconName } from "@/components/ui/icon";
import type { Status } from "@/lib/domain/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const ICONS: Record<Status, IconName> = {
  missed: "octagon",
  due_unreported: "hourglass",
  regressing: "down",
  off_track: "cross",
  at_risk: "warning",
  no_data: "minus",
  not_started: "clock",
  on_track: "check",
  achieved: "star",
};

/** The class that sets the colour of a status for everything inside. */
export function statusTone(status: Status): string {
  return `tone-${status}`;
}

export function StatusIcon({ status }: { status: Status }) {
  return <Icon name={ICONS[status]} />;
}

type StatusBadgeProps = {
  status: Status;
  language: Language;
  /** Already formatted: "từ 3/2026". */
  since?: string;
  size?: "cell" | "hero";
};

/** Icon, word and colour: the only way in which a status is shown. */
export function StatusBadge({ status, language, since, size = "cell" }: StatusBadgeProps) {
  const { words, explanations } = getMessages(language).status;
  return (
    <span
      className={`status-badge ${statusTone(status)}${size === "hero" ? " status-hero" : ""}`}
      title={explanations[status]}
    >
      <StatusIcon status={status} />
      <span>{words[status]}</span>
      {since ? <span className="status-since">{since}</span> : null}
    </span>
  );
}
