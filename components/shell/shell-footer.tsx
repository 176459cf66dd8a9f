import type { Messages } from "@/lib/i18n/get-messages";

type ShellFooterProps = {
  messages: Messages;
  accessibilityTitle: string;
  /** The moment the page was drawn, already formatted; on paper it says how old the sheet is. */
  drawnAt: string;
};

export function ShellFooter({ messages, accessibilityTitle, drawnAt }: ShellFooterProps) {
  return (
    <footer className="shell-footer">
      <span>{messages.common.notClassifiedBanner}</span>
      <a href="/accessibility" className="link no-print">
        {accessibilityTitle}
      </a>
      <span className="only-print">{messages.overview.shell.printedFrom(drawnAt)}</span>
    </footer>
  );
}
