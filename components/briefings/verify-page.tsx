import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { MOST_VERIFIED_BYTES } from "@/lib/features/briefings/constants";
import type { VerifyAnswer } from "@/lib/features/briefings/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { SecrecyLine } from "./secrecy-line";
import "./briefings.css";

const MEGABYTE = 1_048_576;

const TONES = { ours: "done", not_ours: "error", too_large: "error", no_file: "warning", invalid: "warning" } as const;

/** Whether a file is one of ours, unchanged: yes or no. A plain form, with and without a script. */
export function VerifyPage({ answer, language }: { answer: VerifyAnswer | null; language: Language }) {
  const { verify: words, notSecret } = getMessages(language).briefings;
  const most = formatNumber(MOST_VERIFIED_BYTES / MEGABYTE, { language });
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead} />
      {answer === null ? null : (
        <Notice tone={TONES[answer]} isLive>
          <p className="verify-answer">{words[answer]}</p>
        </Notice>
      )}
      <Card>
        <form method="post" action="/api/verify" encType="multipart/form-data" className="verify-form">
          <div className="field">
            <label className="field-label" htmlFor="verify-file">
              {words.file}
            </label>
            <input
              id="verify-file"
              type="file"
              name="file"
              className="control"
              required
              aria-describedby="verify-most"
            />
            <span className="card-aside" id="verify-most">
              {words.most(most)}
            </span>
          </div>
          <SecrecyLine text={notSecret} />
          <Button type="submit" look="primary">
            {words.submit}
          </Button>
        </form>
      </Card>
    </div>
  );
}
