import { questionOf, readWorkforceQuery, type WorkforceQuery } from "@/components/workforce/workforce-query";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { loadStaffFile } from "@/lib/features/workforce/loaders/load-staff-file";
import { loadWorkforcePage, type WorkforceQuestion } from "@/lib/features/workforce/loaders/load-workforce-page";
import type { Language } from "@/lib/i18n/language";
import { answerProvinceTable } from "../answer-table";
import { facilitiesFile } from "./facilities-file";
import { flowsFile } from "./flows-file";
import { staffFile } from "./staff-file";

export type WorkforceTable = "staff" | "rotations" | "facilities" | "flows";

/** A table of the page as a file: the same address, scope, filters and order; nothing for who may not see the table. */
export function respondFile(request: Request, name: WorkforceTable, format: DownloadFormat): Promise<Response> {
  return answerProvinceTable({
    request,
    format,
    load: ({ params, language, ...asked }) => {
      const { query } = readWorkforceQuery(params);
      return buildTable({ ...asked, ...questionOf(query) }, { name, query, language });
    },
  });
}

type View = { readonly name: WorkforceTable; readonly query: WorkforceQuery; readonly language: Language };

async function buildTable(question: WorkforceQuestion, { name, query, language }: View): Promise<DownloadTable | null> {
  const { provinceCode } = question;
  if (name === "staff" || name === "rotations") {
    const list = await loadStaffFile({ ...question, isRotationsOnly: name === "rotations" });
    return list === null ? null : staffFile({ name, list, provinceCode, query, language });
  }
  const page = await loadWorkforcePage(question);
  if (page === null) return null;
  if (name === "facilities") {
    return page.registry === null ? null : facilitiesFile(page.registry, provinceCode, language);
  }
  return flowsFile(page, language);
}
