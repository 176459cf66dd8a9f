import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type NoticeTone = "info" | "warning" | "error" | "done";

const ICONS: Record<NoticeTone, IconName> = { info: "info", warning: "warning", error: "cross", done: "check" };
const TONES: Record<NoticeTone, string> = {
  info: "",
  warning: "tone-at_risk",
  error: "tone-off_track",
  done: "tone-on_track",
};

/** `isLive` announces the text when it appears (answers to an action), not for words that are there from the start. */
export function Notice({
  tone = "info",
  isLive = false,
  children,
}: {
  tone?: NoticeTone;
  isLive?: boolean;
  children: ReactNode;
}) {
  const role = isLive ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={`notice ${TONES[tone]}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
