import { StatusBadge } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { FLAGS, STATUSES } from "@/lib/domain/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export function StatusesCard({ language }: { language: Language }) {
  const { methodsPage, status } = getMessages(language);
  const { title, aside, status: heading, meaning } = methodsPage.statuses;
  return (
    <Card id="statuses" title={title} aside={aside} isFlush>
      <DataTable
        caption={title}
        rows={STATUSES}
        rowKey={(one) => one}
        columns={[
          {
            key: "status",
            header: heading,
            isRowHeader: true,
            isBlock: true,
            cell: (one) => <StatusBadge status={one} language={language} />,
          },
          { key: "meaning", header: meaning, isBlock: true, cell: (one) => status.explanations[one] },
        ]}
      />
    </Card>
  );
}

export function FlagsCard({ language }: { language: Language }) {
  const { methodsPage, flags } = getMessages(language);
  const { title, flag, meaning } = methodsPage.flags;
  return (
    <Card id="flags" title={title} isFlush>
      <DataTable
        caption={title}
        rows={FLAGS}
        rowKey={(one) => one}
        columns={[
          { key: "flag", header: flag, isRowHeader: true, isBlock: true, cell: (one) => flags.words[one] },
          { key: "meaning", header: meaning, isBlock: true, cell: (one) => flags.explanations[one] },
        ]}
      />
    </Card>
  );
}
