import { groupOfKind } from "@/lib/domain/workforce/facility-groups";
import type { DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { RegistryCounts } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** Doctors three ways, nurses and everyone at each facility; empty where the registry holds nobody. */
export function facilitiesFile(registry: RegistryCounts, provinceCode: string, language: Language): DownloadTable {
  const { downloads, workforce } = getMessages(language);
  const { counts, file, groups } = workforce;
  return {
    fileName: `${file.name}-facilities-${provinceCode}-${registry.asOf}`,
    title: file.title(provinceCode, formatDate(registry.asOf, language)),
    columns: columnsFor(language),
    rows: registry.places.map(({ code, name, kind, heads, sample }) => [
      code,
      name[language],
      groups[groupOfKind(kind)],
      heads?.doctors.permanent ?? null,
      heads?.doctors.contract ?? null,
      heads?.doctors.rotated ?? null,
      heads === null ? null : heads.doctors.permanent + heads.doctors.contract,
      heads?.doctors.onSiteFte ?? null,
      heads?.doctors.absent ?? null,
      heads?.nurses ?? null,
      heads?.staff ?? null,
      getMessages(language).common[sample ? "yes" : "no"],
    ]),
    notes: [
      downloads.asOf(formatDate(registry.asOf, language)),
      ...counts.definitions,
      file.source,
      downloads.missing,
      ...(registry.places.some((place) => place.sample) ? [downloads.sample] : []),
    ],
  };
}

function columnsFor(language: Language): DownloadColumn[] {
  const { counts, file, staff, flows, matrix } = getMessages(language).workforce;
  const text = (heading: string): DownloadColumn => ({ heading, kind: "text" });
  const heads = (heading: string): DownloadColumn => ({ heading, kind: "integer" });
  return [
    text(file.placeCode),
    text(file.place),
    text(staff.group),
    heads(counts.permanent),
    heads(counts.contract),
    heads(counts.rotated),
    heads(counts.second),
    { heading: counts.third, kind: "decimal", digits: 3 },
    heads(counts.absent),
    heads(flows.whoOptions.nurses),
    heads(matrix.people),
    text(file.sample),
  ];
}
