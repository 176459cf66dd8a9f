import { PageHead } from "@/components/ui/page-head";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

type ChoiceProps = { provinces: readonly { code: string; name: BilingualText }[]; language: Language };

/** For accounts of the whole nation: people are looked at one province at a time. */
export function WorkforceProvinceChoice({ provinces, language }: ChoiceProps) {
  const { overview, workforce } = getMessages(language);
  return (
    <div className="page">
      <PageHead title={workforce.title} lead={overview.empty.chooseProvince} />
      <ul className="province-choice">
        {provinces.map(({ code, name }) => (
          <li key={code}>
            <a className="link" href={`/workforce?province=${code}`}>
              {name[language]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
