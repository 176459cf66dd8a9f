import { PageHead } from "@/components/ui/page-head";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

type ChoiceProps = { provinces: readonly { code: string; name: BilingualText }[]; language: Language };

/** For accounts of the whole nation: stations are listed one province at a time. */
export function StationProvinceChoice({ provinces, language }: ChoiceProps) {
  const { overview, stations } = getMessages(language);
  return (
    <div className="page">
      <PageHead title={stations.title} lead={overview.empty.chooseProvince} />
      <ul className="province-choice">
        {provinces.map(({ code, name }) => (
          <li key={code}>
            <a className="link" href={`/stations?province=${code}`}>
              {name[language]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
