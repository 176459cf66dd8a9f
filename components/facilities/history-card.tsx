import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FacilityDetail, FacilityLinkRow, FacilityVersionRow } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Cited } from "./cited";
import { facilityPageHref } from "./facility-address";

type CardProps = { detail: FacilityDetail; language: Language };

/** What the facility was called and what it was, from when to when, newest first, with what turned one into the other. */
export function HistoryCard({ detail, language }: CardProps) {
  const { historyCard: words } = getMessages(language).facilities.page;
  const columns: Column<FacilityVersionRow>[] = [
    {
      key: "name",
      header: words.name,
      isRowHeader: true,
      isBlock: true,
      cell: (version) => <State version={version} detail={detail} language={language} />,
    },
    {
      key: "from",
      header: words.from,
      isNumber: true,
      cell: (version) => formatDate(version.from, language),
    },
    {
      key: "to",
      header: words.to,
      isNumber: true,
      cell: (version) => (version.to === null ? words.now : formatDate(version.to, language)),
    },
    {
      key: "source",
      header: words.source,
      isBlock: true,
      cell: (version) => <Cited row={version} language={language} />,
    },
  ];
  return (
    <Card id="history-title" title={words.title} isFlush>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={detail.versions.toReversed()}
        rowKey={(version) => `${version.from} ${version.recordedAt.toISOString()}`}
      />
    </Card>
  );
}

function State({ version, detail, language }: CardProps & { version: FacilityVersionRow }) {
  const began = detail.links.filter(({ on }) => on === version.from);
  return (
    <>
      <b>{version.name[language]}</b>
      <span className="facilities-under">{describeState(version, language)}</span>
      {began.map((link) => (
        <span key={`${link.from.code} ${link.to.code} ${link.on}`} className="facilities-under">
          <LinkWords link={link} code={detail.code} language={language} />
        </span>
      ))}
    </>
  );
}

/** "Bệnh viện đa khoa khu vực · Công lập · Cơ bản". */
export function describeState(
  { kind, ownership, careLevel }: Pick<FacilityVersionRow, "kind" | "ownership" | "careLevel">,
  language: Language,
): string {
  const { kinds, ownerships, levels, noLevel } = getMessages(language).facilities;
  return [kinds[kind], ownerships[ownership], careLevel === null ? noLevel : levels[careLevel]].join(" · ");
}

/** The other facility of a merger or a split is a link; a conversion or a new name is the facility's own. */
function LinkWords({ link, code, language }: { link: FacilityLinkRow; code: string; language: Language }) {
  const { links } = getMessages(language).facilities.page.historyCard;
  const text = links[link.kind](link.from.name[language], link.to.name[language]);
  const other = [link.from.code, link.to.code].find((one) => one !== code);
  if (other === undefined) return text;
  return (
    <a className="link" href={facilityPageHref(other, null)}>
      {text}
    </a>
  );
}
