import { FLOW_KINDS, type FlowKind, isPosting } from "@/lib/domain/workforce/flows";
import type { FlowLine } from "@/lib/domain/workforce/sum-flows";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Counts = FlowLine["in"];

/** "Chuyển từ trung tâm 40, Tuyển mới 3"; empty where nothing of that side happened. */
export function describeKinds(counts: Counts, language: Language): string {
  const { kinds } = getMessages(language).workforce.flows;
  return FLOW_KINDS.filter((kind) => !isPosting(kind) && (counts[kind] ?? 0) > 0)
    .map((kind) => `${kinds[kind]} ${formatNumber(counts[kind] ?? 0, { language })}`)
    .join(", ");
}

/** A balance with its sign: "+12", "−3", "0". */
export function printNet(net: number, language: Language): string {
  const text = formatNumber(net, { language });
  return net > 0 ? `+${text}` : text;
}

/** All lines together: an internal move is in it once as out and once as in. */
export function totalOfLines(lines: readonly FlowLine[]): FlowLine {
  const sum = (read: (line: FlowLine) => number) => lines.reduce((total, line) => total + read(line), 0);
  const byKind = (side: "in" | "out") =>
    Object.fromEntries(FLOW_KINDS.map((kind: FlowKind) => [kind, sum((line) => line[side][kind] ?? 0)]));
  const balance = (of: "posts" | "postings") => ({
    in: sum((line) => line[of].in),
    out: sum((line) => line[of].out),
    net: sum((line) => line[of].net),
  });
  return {
    key: "total",
    in: byKind("in"),
    out: byKind("out"),
    posts: balance("posts"),
    postings: balance("postings"),
  };
}
