import { Card } from "@/components/ui/card";
import type { CommentEntry, CommentThread } from "@/lib/features/briefings/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { CommentForm } from "./comment-form";

type CommentsViewProps = { id: string; threads: readonly CommentThread[]; language: Language };

/** What reviewers and the department say about an issued briefing, oldest first. */
export function CommentsView({ id, threads, language }: CommentsViewProps) {
  const { comments: words, notSecret, faults } = getMessages(language).briefings;
  const shared = { text: words.text, subject: words.subject, lost: words.lost, notSecret };
  return (
    <>
      <p>{words.lead}</p>
      {threads.length === 0 ? <p>{words.none}</p> : null}
      {threads.map((thread) => (
        <article
          key={thread.id}
          id={`c-${thread.id}`}
          className="card briefing-thread"
          aria-label={words.thread(formatMoment(thread.at, language))}
        >
          {thread.subject === null ? null : <p className="briefing-subject">{words.about(thread.subject)}</p>}
          <Entry entry={thread} language={language} />
          {thread.answers.length === 0 ? null : (
            <ol className="briefing-answers">
              {thread.answers.map((answer) => (
                <li key={answer.id}>
                  <Entry entry={answer} language={language} />
                </li>
              ))}
            </ol>
          )}
          <details className="briefing-ask no-print">
            <summary className="button button-quiet">{words.answer}</summary>
            <CommentForm
              id={id}
              threadId={thread.id}
              words={{ ...shared, text: words.answer, submit: words.answerSubmit }}
              faults={faults}
            />
          </details>
        </article>
      ))}
      <Card id="write" title={words.write} className="no-print">
        <CommentForm id={id} threadId={null} words={{ ...shared, submit: words.submit }} faults={faults} />
      </Card>
    </>
  );
}

function Entry({ entry, language }: { entry: CommentEntry; language: Language }) {
  const { comments: words } = getMessages(language).briefings;
  const { at, by, text, fromReviewer, isOwn } = entry;
  const side = fromReviewer ? words.reviewer : words.department;
  return (
    <>
      <p className="briefing-comment-head">
        <b>{by ?? side}</b>
        {by === null ? "" : `, ${side}`}
        {isOwn ? ` (${words.own})` : ""} · {formatMoment(at, language)}
      </p>
      <p className="briefing-comment-text">{text}</p>
    </>
  );
}
