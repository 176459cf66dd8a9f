import { nameOfPlace } from "@/components/workforce/flow-picture";
import { FLOW_KINDS } from "@/lib/domain/workforce/flows";
import type { FlowLine } from "@/lib/domain/workforce/sum-flows";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { WorkforcePage } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/**
 * What came and went in a period, by group and by facility, with every kind of event in a column of its own; null for a
 * reader without flows. A facility's own line is a sample where its place or its people are; sums where anything is.
 */
export function flowsFile(page: WorkforcePage, language: Language): DownloadTable | null {
  const { flows, provinceCode } = page;
  const { common, downloads, workforce } = getMessages(language);
  if (flows === null) return null;
  const { file, flows: words } = workforce;
  const days = words.aside(formatDate(flows.period.from, language), formatDate(flows.period.to, language));
  const samples = new Set(page.registry?.places.flatMap(({ code, sample }) => (sample ? [code] : [])));
  const mark = (sample: boolean) => (sample ? common.yes : common.no);
  return {
    fileName: `${file.name}-flows-${provinceCode}-${flows.period.from}-${flows.period.to}`,
    title: `${words.title}, ${words.whoOptions[flows.who]}, ${days}`,
    columns: columnsFor(language),
    rows: [
      ...flows.groups.map((line) => [
        words.byGroup,
        null,
        nameOfPlace(line.key, language),
        ...figuresOf(line),
        mark(page.sample),
      ]),
      ...flows.facilities.map((line) => [
        words.byFacility,
        line.key,
        line.place.name[language],
        ...figuresOf(line),
        mark(line.place.sample || samples.has(line.key)),
      ]),
    ],
    notes: [
      `${words.whoOptions[flows.who]}, ${days}`,
      ...words.notes,
      file.source,
      ...(page.sample ? [downloads.sample] : []),
    ],
  };
}

function figuresOf({ in: into, out, posts, postings }: FlowLine): DownloadCell[] {
  return [
    posts.in,
    posts.out,
    posts.net,
    postings.in,
    postings.out,
    postings.net,
    ...FLOW_KINDS.flatMap((kind) => [into[kind] ?? 0, out[kind] ?? 0]),
  ];
}

function columnsFor(language: Language): DownloadColumn[] {
  const { file, flows: words } = getMessages(language).workforce;
  const text = (heading: string): DownloadColumn => ({ heading, kind: "text" });
  const heads = (heading: string): DownloadColumn => ({ heading, kind: "integer" });
  const { inTotal, outTotal, postingsNet, kinds } = words;
  return [
    text(words.where),
    text(file.placeCode),
    text(file.place),
    heads(inTotal),
    heads(outTotal),
    heads(words.net),
    heads(`${words.bandPosting}: ${inTotal}`),
    heads(`${words.bandPosting}: ${outTotal}`),
    heads(postingsNet),
    ...FLOW_KINDS.flatMap((kind) => [heads(`${kinds[kind]}: ${inTotal}`), heads(`${kinds[kind]}: ${outTotal}`)]),
    text(file.sample),
  ];
}
