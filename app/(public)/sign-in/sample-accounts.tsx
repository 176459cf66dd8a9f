import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { SampleAccount } from "@/lib/features/users/types";
import type { Messages } from "@/lib/i18n/get-messages";

type SampleAccountsProps = { accounts: readonly SampleAccount[]; password: string; messages: Messages };

export function SampleAccounts({ accounts, password, messages }: SampleAccountsProps) {
  const { signIn: words, roles } = messages;
  return (
    <Card id="sample-accounts" title={words.sampleAccounts} isFlush>
      <p className="px-3 pb-3 sm:px-[1.125rem] text-sm text-ink-2">
        {words.sampleAccountsLead} <code className="font-sans font-semibold text-ink select-all">{password}</code>
      </p>
      <DataTable
        caption={words.sampleAccounts}
        rows={accounts}
        rowKey={(account) => account.email}
        columns={[
          {
            key: "email",
            header: words.email,
            isRowHeader: true,
            isBlock: true,
            cell: (account) => <span className="wrap-anywhere select-all sm:whitespace-nowrap">{account.email}</span>,
          },
          {
            key: "role",
            header: words.role,
            isBlock: true,
            className: "text-ink-2 sm:text-ink",
            cell: (account) => account.roles.map((role) => roles.words[role]).join(", "),
          },
        ]}
      />
    </Card>
  );
}
