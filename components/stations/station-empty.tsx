import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type EmptyProps = { reason: "facility" | "empty"; language: Language };

/** No station to show: because the account is a hospital's, or because none is registered; and where to go instead. */
export function StationEmpty({ reason, language }: EmptyProps) {
  const { stations } = getMessages(language);
  const { facility, empty } = stations.list;
  const { title, text } = reason === "facility" ? facility : empty;
  const links =
    reason === "facility"
      ? [
          { href: "/facilities", label: facility.facilities },
          { href: "/workforce", label: facility.workforce },
        ]
      : [{ href: "/", label: empty.overview }];
  return (
    <div className="page">
      <PageHead title={stations.title} />
      <Card id="empty-title" title={title}>
        <p className="max-w-prose">{text}</p>
        <p className="mt-3 flex flex-wrap gap-2">
          {links.map(({ href, label }) => (
            <a key={href} href={href} className={buttonClass()}>
              {label}
            </a>
          ))}
        </p>
      </Card>
    </div>
  );
}
