import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { revokeTokenAction } from "@/lib/features/users/actions/revoke-token-action";
import { TOKEN_MAX_DAYS } from "@/lib/features/users/constants";
import type { ApiTokenRow, NamedUnit } from "@/lib/features/users/types";
import { formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { TokenForm } from "./token-form";

type TokensCardProps = {
  tokens: readonly ApiTokenRow[];
  units: readonly NamedUnit[];
  formKey: string;
  language: Language;
};

export function TokensCard({ tokens, units, formKey, language }: TokensCardProps) {
  const words = getMessages(language).account.tokens;
  const options = units.map(({ code, name }) => ({ value: code, label: name[language] }));
  return (
    <Card id="tokens" title={words.title} isFlush>
      <p className="account-note account-inset">{words.lead}</p>
      <DataTable
        caption={words.caption}
        rows={tokens}
        rowKey={(token) => token.id}
        columns={columnsOf(words, language)}
        empty={words.none}
      />
      <div className="account-inset account-new">
        <h3 className="card-title" id="new-token">
          {words.create}
        </h3>
        <TokenForm
          formKey={formKey}
          units={[{ value: "", label: words.whole }, ...options]}
          words={pickFormWords(words, formatNumber(TOKEN_MAX_DAYS, { language }))}
        />
      </div>
    </Card>
  );
}

/** Only words that are texts can go to the browser; those with figures in them are made here or there. */
function pickFormWords(words: Messages["account"]["tokens"], max: string) {
  const { name, nameHint, days, narrow, submit, failed, madeLead, madeLabel, repeated, faults } = words;
  return {
    name,
    nameHint,
    days,
    daysHint: words.daysHint(max),
    narrow,
    submit,
    failed,
    madeLead,
    madeLabel,
    repeated,
    faults,
  };
}

function columnsOf(words: Messages["account"]["tokens"], language: Language): Column<ApiTokenRow>[] {
  return [
    { key: "name", header: words.name, isRowHeader: true, isBlock: true, cell: ({ name }) => <b>{name}</b> },
    { key: "unit", header: words.unit, cell: ({ unit }) => (unit === null ? words.whole : unit[language]) },
    { key: "created", header: words.created, cell: ({ createdAt }) => formatMoment(createdAt, language) },
    { key: "expires", header: words.expires, cell: ({ expiresAt }) => formatMoment(expiresAt, language) },
    { key: "action", header: words.action, cell: (token) => <RevokeForm token={token} words={words} /> },
  ];
}

/** Asks before it does what cannot be undone, without JavaScript. */
function RevokeForm({ token, words }: { token: ApiTokenRow; words: Messages["account"]["tokens"] }) {
  return (
    <details className="account-revoke">
      <summary aria-label={words.revokeOf(token.name)}>{words.revoke}</summary>
      <form action={revokeTokenAction}>
        <p className="account-note">{words.revokeLead}</p>
        <input type="hidden" name="tokenId" value={token.id} />
        <Button type="submit">{words.revokeConfirm}</Button>
      </form>
    </details>
  );
}
