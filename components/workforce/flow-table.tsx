import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FlowLine } from "@/lib/domain/workforce/sum-flows";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeKinds, printNet } from "./flow-words";

type TableProps = {
  caption: string;
  lines: readonly FlowLine[];
  nameOf: (line: FlowLine) => ReactNode;
  language: Language;
};

/** What came in, what went out and the one less the other; posts, and apart from them rotations. */
export function FlowTable({ caption, lines, nameOf, language }: TableProps) {
  const { flows: words } = getMessages(language).workforce;
  const print = (value: number) => formatNumber(value, { language });
  const columns: Column<FlowLine>[] = [
    { key: "where", header: words.where, isRowHeader: true, isBlock: true, cell: nameOf },
    { key: "in", header: words.inTotal, isNumber: true, cell: (line) => print(line.posts.in) },
    {
      key: "in-kinds",
      header: words.inDetail,
      className: "workforce-kinds",
      cell: (line) => describeKinds(line.in, language),
    },
    { key: "out", header: words.outTotal, isNumber: true, cell: (line) => print(line.posts.out) },
    {
      key: "out-kinds",
      header: words.outDetail,
      className: "workforce-kinds",
      cell: (line) => describeKinds(line.out, language),
    },
    { key: "net", header: words.net, isNumber: true, cell: (line) => <b>{printNet(line.posts.net, language)}</b> },
    {
      key: "postings",
      header: words.postings,
      isNumber: true,
      cell: ({ postings }) => `${print(postings.in)}/${print(postings.out)}`,
    },
    {
      key: "postings-net",
      header: words.postingsNet,
      isNumber: true,
      cell: ({ postings }) => printNet(postings.net, language),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={(line) => line.key} empty={words.none} />;
}
