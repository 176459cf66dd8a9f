import { SampleMark } from "@/components/indicators/sample-mark";
import { type Column, DataTable } from "@/components/ui/data-table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { BriefingState } from "@/lib/domain/briefings/kinds";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { briefingHref, fileHref } from "./briefing-address";
import { briefingName, periodDays } from "./briefing-name";
import { StateBadge } from "./state-badge";

type Words = ReturnType<typeof getMessages>["briefings"];
type ListTableProps = { briefings: readonly BriefingSummary[]; empty: string; language: Language };

/** The files that a list has room for; the briefing's page has all of them. */
const LISTED_FORMATS = ["docx", "pdf", "xlsx", "html"] as const;

export function ListTable({ briefings, empty, language }: ListTableProps) {
  const words = getMessages(language).briefings;
  return (
    <DataTable
      caption={words.list.caption}
      rows={briefings}
      rowKey={({ id }) => id}
      columns={columnsOf(words, language)}
      empty={empty}
    />
  );
}

function columnsOf(words: Words, language: Language): Column<BriefingSummary>[] {
  const { list, kinds, layouts } = words;
  return [
    {
      key: "name",
      header: list.name,
      isRowHeader: true,
      isBlock: true,
      cell: (briefing) => <NameCell briefing={briefing} language={language} />,
    },
    { key: "state", header: list.state, cell: (briefing) => <StateCell briefing={briefing} language={language} /> },
    { key: "kind", header: list.kind, cell: ({ kind }) => kinds[kind] },
    { key: "layout", header: list.layout, cell: ({ layout }) => layouts[layout] },
    { key: "made", header: list.made, cell: (briefing) => <StepCell {...{ briefing, language }} state="draft" /> },
    { key: "issued", header: list.issued, cell: (briefing) => <StepCell {...{ briefing, language }} state="issued" /> },
    { key: "files", header: list.files, cell: (briefing) => <FilesCell briefing={briefing} language={language} /> },
  ];
}

type CellProps = { briefing: BriefingSummary; language: Language };

function NameCell({ briefing, language }: CellProps) {
  return (
    <span className="briefing-name">
      <a className="link" href={briefingHref(briefing)}>
        {briefingName(briefing, language)}
      </a>{" "}
      {briefing.isSample ? <SampleMark language={language} /> : null}
      <span className="briefing-aside">
        {briefing.reference} · {periodDays(briefing.period, language)}
      </span>
    </span>
  );
}

function StateCell({ briefing, language }: CellProps) {
  const { list } = getMessages(language).briefings;
  const { supersedes, supersededBy } = briefing;
  return (
    <span>
      <StateBadge state={briefing.state} language={language} />
      {supersededBy === null ? null : (
        <a className="link briefing-aside" href={briefingHref(supersededBy)}>
          {list.supersededBy(supersededBy.reference)}
        </a>
      )}
      {supersedes === null ? null : (
        <a className="link briefing-aside" href={briefingHref(supersedes)}>
          {list.supersedes(supersedes.reference)}
        </a>
      )}
    </span>
  );
}

function StepCell({ briefing, language, state }: CellProps & { state: BriefingState }) {
  const { list } = getMessages(language).briefings;
  const step = briefing.steps.find((one) => one.state === state);
  if (step === undefined) return <span className="briefing-none">{list.notIssued}</span>;
  return (
    <span>
      {formatMoment(step.at, language)}
      {step.by === null ? null : <span className="briefing-aside">{list.by(step.by)}</span>}
    </span>
  );
}

function FilesCell({ briefing, language }: CellProps) {
  const { files, list } = getMessages(language).briefings;
  const isIssued = briefing.state === "issued" || briefing.state === "superseded";
  if (!isIssued) return <span className="briefing-none">{list.notIssued}</span>;
  return (
    <span className="briefing-files">
      <VisuallyHidden>{list.filesOf(briefing.reference)}: </VisuallyHidden>
      {LISTED_FORMATS.map((format) => (
        <a key={format} className="link" href={fileHref({ id: briefing.id, format, lang: language })}>
          {files.names[format]}
        </a>
      ))}
    </span>
  );
}
