import "@/components/facts/facts.css";
import "./provinces.css";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { ProvincePageData } from "@/lib/features/provinces/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { CommunesCard } from "./communes-card";
import { ConflictCards } from "./conflict-cards";
import { InventoryCard } from "./inventory-card";
import { LaidTargetsCard } from "./laid-targets-card";
import { PopulationsCard } from "./populations-card";
import { PublishedFactsCard } from "./published-facts-card";
import { SharesCard } from "./shares-card";

export type ProvincePageProps = {
  page: ProvincePageData;
  /** What is searched for in the list of units. */
  text: string;
  language: Language;
};

/** What is known of a province; where nothing was published the page says so and guesses nothing. */
export function ProvincePage({ page, text, language }: ProvincePageProps) {
  const { province, populations, communes, facts, targets } = page;
  const { provinces: words } = getMessages(language);
  const name = province.name[language];
  return (
    <div className="page">
      <ProvinceHead page={page} language={language} />
      {isReformed(page) && facts.length > 0 ? (
        <Notice tone="warning">{words.page.breakNotice(formatDate(province.validFrom, language))}</Notice>
      ) : null}
      <div className="province-grid">
        <PopulationsCard populations={populations} language={language} />
        <LaidTargetsCard title={words.targets.title} targets={targets} isLinked={page.isOwn} language={language} />
      </div>
      {facts.length === 0 ? (
        <Card id="no-facts-title" title={words.page.noFacts.title}>
          <p>{words.page.noFacts.text}</p>
        </Card>
      ) : null}
      <ConflictCards facts={facts} language={language} />
      <SharesCard facts={facts} language={language} />
      <InventoryCard facts={facts} language={language} />
      <PublishedFactsCard place={province.code} name={name} facts={facts} language={language} />
      <CommunesCard code={province.code} provinceName={name} communes={communes} text={text} language={language} />
    </div>
  );
}

const UNCHANGED = "giữ nguyên";

/** Formed from several provinces: figures from before do not speak of the same territory. */
function isReformed({ province }: ProvincePageData): boolean {
  return province.formedFrom !== UNCHANGED;
}

function ProvinceHead({ page, language }: Omit<ProvincePageProps, "text">) {
  const { provinces: words, navigation } = getMessages(language);
  const { province, isOwn } = page;
  const links = [
    ...(isOwn
      ? [
          { href: `/?province=${province.code}`, label: words.page.overview },
          { href: `/targets?province=${province.code}`, label: words.page.ownTargets },
        ]
      : []),
    { href: "/provinces", label: words.page.compare },
  ];
  const crumbs = [{ label: words.title, href: "/provinces" }, { label: province.name[language] }];
  return (
    <PageHead
      above={<Breadcrumb label={navigation.breadcrumb} crumbs={crumbs} />}
      title={province.name[language]}
      facts={describeUnits(page, language)}
      lead={<Formation page={page} language={language} />}
      tools={
        <span className="no-print page-links">
          {links.map(({ href, label }) => (
            <a key={href} className="link" href={href}>
              {label}
            </a>
          ))}
        </span>
      }
    />
  );
}

function describeUnits({ province }: ProvincePageData, language: Language): string {
  const { page: words } = getMessages(language).provinces;
  const number = (value: number) => formatNumber(value, { language });
  const zones = province.specialZones === 0 ? "" : words.zones(number(province.specialZones));
  const units = words.identity(
    number(province.communeLevelUnits),
    number(province.wards),
    number(province.communes),
    zones,
  );
  return `${units} · ${words.area(number(province.areaKm2))}`;
}

function Formation({ page, language }: Omit<ProvincePageProps, "text">) {
  const { page: words } = getMessages(language).provinces;
  const { province } = page;
  const date = formatDate(province.validFrom, language);
  if (!isReformed(page)) return words.unchanged(date);
  const [before = "", after = ""] = words.formed("\u0000", date).split("\u0000");
  return (
    <>
      {before}
      <span lang="vi">{province.formedFrom}</span>
      {after}
    </>
  );
}
