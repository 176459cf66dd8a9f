import { PageHead } from "@/components/ui/page-head";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

type ChoiceProps = { provinces: readonly { code: string; name: BilingualText }[]; language: Language };

/** For accounts of the whole nation: there is no page that sums provinces up, so one is chosen. */
export function ProvinceChoice({ action = "/", ...choice }: ChoiceProps & { action?: "/" | "/targets" }) {
  const { empty } = getMessages(choice.language).overview;
  return (
    <div className="overview-empty">
      <h1 className="text-title font-semibold">{empty.chooseProvince}</h1>
      <p>{empty.chooseLead}</p>
      <ProvinceLinks {...choice} action={action} />
    </div>
  );
}

type ListChoiceProps = ChoiceProps & { area: "stations" | "facilities" | "workforce"; lead?: string };

/** The same where a list is read one province at a time: under the title of its page. */
export function ListProvinceChoice({ area, lead, ...choice }: ListChoiceProps) {
  const messages = getMessages(choice.language);
  return (
    <div className="page">
      <PageHead title={messages[area].title} lead={lead ?? messages.overview.empty.chooseProvince} />
      <ProvinceLinks {...choice} action={`/${area}`} />
    </div>
  );
}

function ProvinceLinks({ provinces, language, action }: ChoiceProps & { action: string }) {
  return (
    <ul className="province-choice">
      {provinces.map(({ code, name }) => (
        <li key={code}>
          <a className="link" href={`${action}?province=${code}`}>
            {name[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
