import { AsOfForm } from "@/components/forms/as-of-form";
import { PopulationTabs } from "@/components/indicators/population-tabs";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkTabs } from "@/components/ui/link-tabs";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPageHref } from "./page-address";
import { isOwnUnitShown } from "./page-data";
import type { TargetPageProps } from "./target-page";

/** Where the target comes from, what it is, until when, who answers for it, and the date looked at. */
export function TargetHead({ page, address, language }: TargetPageProps) {
  const { navigation, target: words } = getMessages(language);
  const { detail, asOf, asOfChoices } = page;
  return (
    <header className="grid items-start gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid min-w-0 gap-1">
        <Breadcrumb
          label={navigation.breadcrumb}
          crumbs={[{ label: words.breadcrumb, href: "/targets" }, { label: detail.resolution.title[language] }]}
        />
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-0.5">
          <h1 className="text-title font-semibold">{detail.name[language]}</h1>
          <TargetFacts page={page} language={language} />
        </div>
        <UnitTabs page={page} address={address} language={language} />
        {detail.meanings.length > 0 ? (
          <PopulationTabs
            choice={detail.population}
            hrefOf={(population) => targetPageHref({ ...address, population })}
            language={language}
          />
        ) : null}
      </div>
      <AsOfForm
        action={targetPageHref({ code: address.code, unit: null, asOf: null })}
        asOf={asOf}
        choices={asOfChoices}
        language={language}
        kept={{
          ...(address.unit === null ? {} : { unit: address.unit }),
          ...(address.population ? { population: address.population } : {}),
        }}
      />
    </header>
  );
}

function TargetFacts({ page, language }: Pick<TargetPageProps, "page" | "language">) {
  const { target: words, overview } = getMessages(language);
  const { detail, measuredOn } = page;
  const place = measuredOn === null ? "" : words.measuredOn(insideSentence(measuredOn[language], language));
  const parts = [
    words.dueBy(formatDate(detail.target.due, language)),
    detail.level === "nation" ? words.national : "",
    detail.level === "nation" || isOwnUnitShown(page) ? place : "",
    detail.owner === null ? words.noOwner : words.owner(detail.owner[language]),
  ];
  return (
    <p className="text-ink-2">
      {parts.filter((part) => part !== "").join(" · ")}{" "}
      {detail.resolution.isPlan ? <Badge title={overview.planTitle}>{overview.plan}</Badge> : null}{" "}
      {detail.resolution.isDraft ? <Badge>{words.draft}</Badge> : null}{" "}
      {detail.sample ? <SampleMark language={language} /> : null}
    </p>
  );
}

/** A national target is measured on the province, and on the nation itself. */
function UnitTabs({ page, address, language }: TargetPageProps) {
  const { target: words } = getMessages(language);
  const { detail, home } = page;
  if (detail.level !== "nation" || home === null) return null;
  const isNation = detail.unitCode === "VN";
  return (
    <LinkTabs
      label={words.views}
      tabs={[
        {
          label: home.name[language],
          href: targetPageHref({ ...address, unit: address.unit === "VN" ? null : address.unit }),
          isCurrent: !isNation,
        },
        { label: words.viewNation, href: targetPageHref({ ...address, unit: "VN" }), isCurrent: isNation },
      ]}
    />
  );
}

/** Inside a sentence the kind of a unit is written small in Vietnamese: "tỉnh Hà Tĩnh". */
function insideSentence(place: string, language: Language): string {
  return language === "vi" ? place.charAt(0).toLocaleLowerCase("vi") + place.slice(1) : place;
}
