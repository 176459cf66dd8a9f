import { LinkTabs } from "@/components/ui/link-tabs";
import { Notice } from "@/components/ui/notice";
import type { BriefingDocument } from "@/lib/export/briefings/document";
import type { BriefingDetail, BriefingFormat, CommentThread } from "@/lib/features/briefings/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ActionsCard } from "./actions-card";
import { type BriefingView, briefingHref, leaderHref, printHref } from "./briefing-address";
import { BriefingHead } from "./briefing-head";
import { ChangesView } from "./changes-view";
import { CommentsView } from "./comments-view";
import { ConflictList } from "./conflict-list";
import { documentConflicts } from "./document-conflicts";
import { DocumentSheet } from "./document-sheet";
import { FilesCard } from "./files-card";
import { RecordCard } from "./record-card";
import { ReportingView } from "./reporting-view";
import "./briefings.css";
import "./sheet.css";

export type DoneKind = keyof Messages["briefings"]["done"];
export type FailedFile = { readonly format: BriefingFormat; readonly part: string };

export type BriefingPageProps = {
  detail: BriefingDetail;
  document: BriefingDocument;
  /** Null for those who do not read them, and of a briefing that is not issued. */
  comments: readonly CommentThread[] | null;
  view: BriefingView;
  done: DoneKind | null;
  /** A file that could not be made just before. */
  failed: FailedFile | null;
  language: Language;
};

export function BriefingPage(props: BriefingPageProps) {
  const { detail, document, language } = props;
  const { briefing } = detail.content;
  const conflicts = documentConflicts(document);
  return (
    <div className="page">
      <BriefingHead briefing={briefing} language={language} />
      <PageNotices {...props} conflicts={conflicts} />
      <div className="briefing-columns">
        <div className="briefing-side">
          <ActionsCard detail={detail} conflictCount={conflicts.length} lang={document.language} language={language} />
          <FilesCard briefing={briefing} language={language} />
        </div>
        <div className="briefing-main">
          <ViewTabs {...props} />
          <ChosenView {...props} />
        </div>
        <div className="briefing-side briefing-side-end">
          <RecordCard briefing={briefing} language={language} />
        </div>
      </div>
    </div>
  );
}

type NoticesProps = BriefingPageProps & { conflicts: ReturnType<typeof documentConflicts> };

function PageNotices({ detail, document, done, failed, conflicts, language }: NoticesProps) {
  const { briefings: words } = getMessages(language);
  const { page, files } = words;
  return (
    <div className="briefing-notices no-print">
      {done === null ? null : (
        <Notice tone="done" isLive>
          {words.done[done]}
        </Notice>
      )}
      {failed === null ? null : (
        <Notice tone="error" isLive>
          {failed.part === ""
            ? page.failedWhole(files.names[failed.format])
            : page.failed(files.names[failed.format], failed.part)}
        </Notice>
      )}
      {conflicts.length === 0 ? null : (
        <Notice tone="warning">
          <p>
            {page.conflictCount(formatNumber(conflicts.length, { language }))}.{" "}
            {detail.rights.canEdit ? page.conflictLead : ""}
          </p>
          <ConflictList
            conflicts={conflicts}
            id={detail.content.briefing.id}
            lang={document.language}
            language={language}
            canEdit={detail.rights.canEdit}
          />
        </Notice>
      )}
    </div>
  );
}

function ViewTabs({ detail, document, comments, view, language }: BriefingPageProps) {
  const { page, files } = getMessages(language).briefings;
  const { id } = detail.content.briefing;
  const lang = document.language;
  const views: BriefingView[] = [
    "document",
    "changes",
    "reporting",
    ...(comments === null ? [] : ["comments" as const]),
  ];
  const tabs = views.map((one) => ({
    label: page[one],
    href: briefingHref({ id, view: one }),
    isCurrent: one === view,
  }));
  return (
    <div className="briefing-bar no-print">
      <LinkTabs label={page.views} tabs={tabs} />
      {view === "document" ? (
        <div className="briefing-bar-end">
          <LinkTabs
            label={page.language}
            tabs={(["vi", "en"] as const).map((one) => ({
              label: files[one],
              href: briefingHref({ id, lang: one }),
              isCurrent: one === lang,
            }))}
          />
          <span className="page-links">
            <a className="link" href={leaderHref(id, lang)}>
              {page.leader}
            </a>
            <a className="link" href={printHref(id, lang)}>
              {page.print}
            </a>
          </span>
        </div>
      ) : null}
    </div>
  );
}

function ChosenView({ detail, document, comments, view, language }: BriefingPageProps) {
  const { briefing, snapshot } = detail.content;
  if (view === "changes") return <ChangesView briefing={briefing} snapshot={snapshot} language={language} />;
  if (view === "reporting") return <ReportingView briefing={briefing} snapshot={snapshot} language={language} />;
  if (view === "comments" && comments !== null) {
    return <CommentsView id={briefing.id} threads={comments} language={language} />;
  }
  return <DocumentSheet document={document} marksEdits={detail.rights.canEdit} />;
}
