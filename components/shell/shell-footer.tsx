import type { Messages } from "@/lib/i18n/get-messages";

type ShellFooterProps = {
  messages: Messages;
  accessibilityTitle: string;
  /** The moment the page was drawn, already formatted; on paper it says how old the sheet is. */
  drawnAt: string;
  /** Who reads briefings can trace their figures. */
  readsBriefings?: boolean;
};

export function ShellFooter({ messages, accessibilityTitle, drawnAt, readsBriefings = false }: ShellFooterProps) {
  const { record } = messages.briefings;
  return (
    <footer className="shell-footer">
      <span>{messages.common.notClassifiedBanner}</span>
      <a href="/accessibility" className="link no-print">
        {accessibilityTitle}
      </a>
      {readsBriefings ? (
        <a href="/trace" className="link no-print">
          {record.trace}
        </a>
      ) : null}
      <a href="/verify" className="link no-print">
        {record.verify}
      </a>
      <span className="only-print">{messages.overview.shell.printedFrom(drawnAt)}</span>
    </footer>
  );
}
