import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { BatchDetail, BatchFailure } from "@/lib/features/briefings/schema/batch";
import type { Language } from "@/lib/i18n/language";
import { batchWords } from "./batch-words";

type BatchFailuresProps = {
  failures: readonly BatchFailure[];
  provinceNames: BatchDetail["provinceNames"];
  language: Language;
};

/** Which document of which province is not in the archive, and which figure or picture is to blame. */
export function BatchFailures({ failures, provinceNames, language }: BatchFailuresProps) {
  const { formats, one } = batchWords(language);
  return (
    <Card id="failures" title={one.failures} isFlush>
      <DataTable
        caption={one.failures}
        rows={failures}
        rowKey={({ province, format }) => `${province} ${format}`}
        columns={[
          {
            key: "province",
            header: one.province,
            isRowHeader: true,
            isBlock: true,
            cell: ({ province }) => provinceNames.get(province)?.[language] ?? province,
          },
          { key: "format", header: one.format, cell: ({ format }) => formats[format] },
          { key: "reason", header: one.reason, isBlock: true, cell: ({ message }) => message },
        ]}
      />
    </Card>
  );
}
