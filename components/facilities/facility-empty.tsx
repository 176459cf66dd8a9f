import type { ReactNode } from "react";
import { stationPageHref } from "@/components/stations/station-address";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { FacilityListPage } from "@/lib/features/facilities/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { isStation } from "./filter-facilities";

type EmptyProps = { page: FacilityListPage; asOf: IsoDate | null; language: Language };

/** No facility to list: the account is a station's, or the province keeps no registry here; and where to go instead. */
export function FacilityEmpty({ page, asOf, language }: EmptyProps) {
  const { empty } = getMessages(language).facilities.list;
  const { provinceCode, provinceName, facilities, isProvinceWide } = page;
  const stations = facilities.filter(isStation);
  if (!isProvinceWide && stations.length > 0) {
    return (
      <EmptyCard title={empty.stationTitle} text={empty.stationText} language={language}>
        {stations.map(({ code, communeCode, name }) => (
          <a key={code} className={buttonClass("primary")} href={stationPageHref(communeCode ?? code, asOf)}>
            {name[language]}
          </a>
        ))}
      </EmptyCard>
    );
  }
  return (
    <EmptyCard title={empty.title} text={empty.text(provinceName[language])} language={language}>
      <a className={buttonClass("primary")} href={`/provinces/${provinceCode}`}>
        {empty.link}
      </a>
    </EmptyCard>
  );
}

function EmptyCard({
  title,
  text,
  language,
  children,
}: {
  title: string;
  text: string;
  language: Language;
  children: ReactNode;
}) {
  return (
    <div className="page">
      <PageHead title={getMessages(language).facilities.title} />
      <Card id="empty-title" title={title}>
        <p className="max-w-prose">{text}</p>
        <p className="mt-3 flex flex-wrap gap-2">{children}</p>
      </Card>
    </div>
  );
}
