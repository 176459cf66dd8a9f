import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

type ProvinceChoiceProps = {
  provinces: readonly { code: string; name: BilingualText }[];
  language: Language;
  /** The page that the choice leads to. */
  action?: "/" | "/targets";
};

/** For accounts of the whole nation: there is no page that sums provinces up, so one is chosen. */
export function ProvinceChoice({ provinces, language, action = "/" }: ProvinceChoiceProps) {
  const { empty } = getMessages(language).overview;
  return (
    <div className="overview-empty">
      <h1 className="text-title font-semibold">{empty.chooseProvince}</h1>
      <p>{empty.chooseLead}</p>
      <ul className="province-choice">
        {provinces.map(({ code, name }) => (
          <li key={code}>
            <a className="link" href={`${action}?province=${code}`}>
              {name[language]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
