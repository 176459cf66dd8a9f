import type { ReactNode } from "react";
import { statements } from "@/app/(public)/accessibility/statement";
import { ShellFooter } from "@/components/shell/shell-footer";
import { ShellHeader } from "@/components/shell/shell-header";
import { requireScope, requireUser } from "@/lib/auth/gates";
import { canReadBriefings } from "@/lib/features/briefings/access";
import { loadProvinceName } from "@/lib/features/geography/loaders";
import { signOutAction } from "@/lib/features/sessions/actions/sign-out-action";
import { formatMoment } from "@/lib/format/date";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { now } from "@/lib/shared/clock";

// No loading.tsx beside it: with one, Next sends the page hidden and a script shows it, so that without JavaScript there
// would be nothing to read.
export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const user = await requireUser();
  const scope = await requireScope();
  const [{ language, theme, messages }, province] = await Promise.all([
    getRequestPreferences(),
    loadProvinceName({ scope }),
  ]);
  return (
    <div className="shell-frame">
      <ShellHeader
        reach={{ ...scope, readsBriefings: canReadBriefings(scope) }}
        place={province?.[language] ?? messages.overview.shell.nation}
        name={user.fullName || user.email}
        email={user.email}
        language={language}
        theme={theme}
        messages={messages}
        signOut={signOutAction}
      />
      <main id="main" className="shell-main">
        {children}
      </main>
      <ShellFooter
        messages={messages}
        accessibilityTitle={statements[language].title}
        readsBriefings={canReadBriefings(scope)}
        drawnAt={formatMoment(now(), language)}
      />
    </div>
  );
}
