import { sourceHref } from "@/components/facts/fact-address";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { LaidTarget } from "@/lib/features/provinces/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printTarget } from "./print-figure";

type LaidTargetsCardProps = {
  title: string;
  targets: readonly LaidTarget[];
  /** The pages of the targets are there for those who may read the place. */
  isLinked: boolean;
  language: Language;
};

/** What resolutions lay down, with the document; the progress stands on the target's own page. */
export function LaidTargetsCard({ title, targets, isLinked, language }: LaidTargetsCardProps) {
  const { targets: words } = getMessages(language).provinces;
  if (targets.length === 0) {
    return (
      <Card id="targets-title" title={title}>
        <p className="text-ink-2">{words.none}</p>
      </Card>
    );
  }
  const columns: Column<LaidTarget>[] = [
    {
      key: "target",
      header: words.target,
      isRowHeader: true,
      isBlock: true,
      cell: ({ code, name }) =>
        isLinked ? (
          <a className="link" href={`/targets/${encodeURIComponent(code)}`}>
            {name[language]}
          </a>
        ) : (
          name[language]
        ),
    },
    { key: "goal", header: words.goal, cell: (target) => <b>{printTarget(target, language)}</b> },
    { key: "due", header: words.due, isNumber: true, cell: ({ due }) => formatDate(due, language) },
    {
      key: "document",
      header: words.document,
      isBlock: true,
      cell: ({ document, source }) => (
        <a className="link" href={sourceHref(source.id)}>
          {document[language]}
        </a>
      ),
    },
  ];
  return (
    <Card id="targets-title" title={title} isFlush>
      <DataTable caption={title} columns={columns} rows={targets} rowKey={({ code }) => code} />
      {isLinked ? null : <p className="story-lines gap-note">{words.outside}</p>}
    </Card>
  );
}
