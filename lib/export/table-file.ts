import { csvHeaders, formatCsv } from "@/lib/export/csv";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { formatXlsx } from "@/lib/export/xlsx";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The answer that saves a table; for addresses like `/stations/export.xlsx` and `/stations/export.csv`. */
export async function tableResponse(options: {
  table: DownloadTable;
  format: DownloadFormat;
  language: Language;
}): Promise<Response> {
  const { table, format, language } = options;
  if (format === "csv") {
    const text = formatCsv(
      table.columns.map((column) => column.heading),
      table.rows,
    );
    return new Response(text, { headers: csvHeaders(`${table.fileName}.csv`) });
  }
  const bytes = await formatXlsx(table, getMessages(language).downloads);
  return new Response(new Uint8Array(bytes), {
    headers: { ...csvHeaders(`${table.fileName}.xlsx`), "content-type": XLSX_TYPE },
  });
}
