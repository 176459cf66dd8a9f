import { Card } from "@/components/ui/card";
import { PASSWORD_MIN_LENGTH } from "@/lib/features/users/constants";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { PasswordForm } from "./password-form";

export function PasswordCard({ email, language }: { email: string; language: Language }) {
  const { rules, nextHint, ...words } = getMessages(language).account.password;
  const min = formatNumber(PASSWORD_MIN_LENGTH, { language });
  return (
    <Card id="password" title={words.title}>
      <p className="account-note">{rules(min)}</p>
      <PasswordForm email={email} words={{ ...words, nextHint: nextHint(min) }} />
    </Card>
  );
}
