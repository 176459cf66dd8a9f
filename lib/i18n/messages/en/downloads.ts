import type { Translation } from "@/lib/i18n/translation";
import type { downloads as source } from "../vi/downloads";

export const downloads: Translation<typeof source> = {
  label: "Download the table",
  xlsx: "Excel",
  csv: "CSV",
  data: "Data",
  notes: "Notes",
  asOf: (date) => `Figures up to ${date}`,
  sample: "Contains SAMPLE DATA (SỐ LIỆU MẪU): invented figures, not real ones of the province.",
  missing: "An empty cell is missing, not zero.",
};
