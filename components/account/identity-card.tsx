import { SampleMark } from "@/components/indicators/sample-mark";
import { Card } from "@/components/ui/card";
import type { AccountView } from "@/lib/features/users/types";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export function IdentityCard({ view, language }: { view: AccountView; language: Language }) {
  const { account, roles } = getMessages(language);
  const words = account.identity;
  return (
    <Card id="who" title={words.title} tools={view.isSample ? <SampleMark language={language} /> : null}>
      <dl className="account-facts">
        <dt>{words.name}</dt>
        <dd>{view.fullName || MISSING}</dd>
        <dt>{words.position}</dt>
        <dd>{view.position || MISSING}</dd>
        <dt>{words.email}</dt>
        <dd>{view.email || MISSING}</dd>
        <dt>{words.roles}</dt>
        <dd>
          <ul>
            {view.roles.map(({ role, unit }) => (
              <li key={`${role} ${unit.vi}`}>{words.roleOn(roles.words[role], unit[language])}</li>
            ))}
          </ul>
        </dd>
      </dl>
      {view.isSample ? (
        <p className="account-note">
          <b>{words.sample}.</b> {words.sampleLead}
        </p>
      ) : null}
      <p className="account-note">{words.wrong}</p>
    </Card>
  );
}
