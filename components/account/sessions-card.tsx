import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { endOtherSessionsAction } from "@/lib/features/sessions/actions/end-other-sessions-action";
import { endSessionAction } from "@/lib/features/sessions/actions/end-session-action";
import type { SessionRow } from "@/lib/features/sessions/types";
import { formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type SessionsCardProps = { sessions: readonly SessionRow[]; language: Language };

const MOST_SHOWN = 8;

export function SessionsCard({ sessions, language }: SessionsCardProps) {
  const words = getMessages(language).account.sessions;
  const hasOthers = sessions.some((session) => !session.isThisOne);
  // This one first: it is the one to tell the others from.
  const inOrder = [...sessions].sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
  const [shown, rest] = [inOrder.slice(0, MOST_SHOWN), inOrder.slice(MOST_SHOWN)];
  return (
    <Card id="sessions" title={words.title} aside={words.count(formatNumber(sessions.length, { language }))} isFlush>
      <DataTable
        caption={words.caption}
        rows={shown}
        rowKey={(session) => session.id}
        columns={columnsOf(words, language)}
      />
      {rest.length === 0 ? null : (
        <details className="account-more">
          <summary>{words.more(formatNumber(rest.length, { language }))}</summary>
          <DataTable
            caption={words.moreCaption}
            rows={rest}
            rowKey={(session) => session.id}
            columns={columnsOf(words, language)}
          />
        </details>
      )}
      <div className="account-under">
        <span className="account-note">{words.lead}</span>
        {hasOthers ? (
          <form action={endOtherSessionsAction}>
            <Button type="submit">{words.endOthers}</Button>
          </form>
        ) : null}
      </div>
    </Card>
  );
}

function columnsOf(words: Messages["account"]["sessions"], language: Language): Column<SessionRow>[] {
  return [
    {
      key: "state",
      header: words.state,
      isRowHeader: true,
      isBlock: true,
      cell: ({ isThisOne }) => (isThisOne ? <b>{words.thisOne}</b> : words.other),
    },
    { key: "started", header: words.started, cell: ({ startedAt }) => formatMoment(startedAt, language) },
    { key: "expires", header: words.expires, cell: ({ expiresAt }) => formatMoment(expiresAt, language) },
    {
      key: "action",
      header: words.action,
      cell: (session) =>
        session.isThisOne ? words.inUse : <EndForm session={session} words={words} language={language} />,
    },
  ];
}

type EndFormProps = { session: SessionRow; words: Messages["account"]["sessions"]; language: Language };

function EndForm({ session, words, language }: EndFormProps) {
  return (
    <form action={endSessionAction}>
      <input type="hidden" name="sessionId" value={session.id} />
      <Button type="submit" aria-label={words.endOf(formatMoment(session.startedAt, language))}>
        {words.end}
      </Button>
    </form>
  );
}
