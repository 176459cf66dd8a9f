import { Card } from "@/components/ui/card";
import { BRIEFING_FORMATS, type BriefingSummary } from "@/lib/features/briefings/types";
import { getMessages } from "@/lib/i18n/get-messages";
import { LANGUAGES, type Language } from "@/lib/i18n/language";
import { fileHref } from "./briefing-address";

/** All documents in both languages, Word first; plain links, so that they work without a script. */
export function FilesCard({ briefing, language }: { briefing: BriefingSummary; language: Language }) {
  const { files } = getMessages(language).briefings;
  const isDraft = briefing.state === "draft" || briefing.state === "checked";
  return (
    <Card id="files" title={files.title} className="no-print">
      <div className="briefing-file-columns">
        {LANGUAGES.map((lang) => (
          <div key={lang}>
            <h3 className="briefing-file-language">{files[lang]}</h3>
            <ul className="briefing-file-list">
              {BRIEFING_FORMATS.map((format) => (
                <li key={format}>
                  <a
                    className="link"
                    href={fileHref({ id: briefing.id, format, lang })}
                    aria-label={files.link(files.names[format], files[lang])}
                  >
                    {files.names[format]}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="briefing-note">{files.html}</p>
      {isDraft ? <p className="briefing-note">{files.draft}</p> : null}
    </Card>
  );
}
