import { Card } from "@/components/ui/card";
import type { ActualMissing } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import { type TargetAddress, targetPageHref } from "./page-address";
import type { TargetPageData } from "./page-data";
import { targetPrint } from "./print";
import type { TargetPageProps } from "./target-page";

/** In the place of charts: why there is nothing to draw, and what is known elsewhere. */
export function NoDataCard({ page, address, language }: TargetPageProps) {
  const { noData, viewNation } = getMessages(language).target;
  const { detail, measuredOn } = page;
  const reason = reasonOf(page);
  if (reason === "outside_scope") {
    return (
      <Card id="no-data-title" title={noData.outsideTitle}>
        <p className="max-w-[70ch] text-lead">{noData.reasons.outside_scope}</p>
        <NationLine page={page} address={address} language={language} />
      </Card>
    );
  }
  return (
    <Card id="no-data-title" title={noData.title}>
      <div className="grid max-w-[70ch] gap-2">
        <p className="text-lead">{noData.reasons[reason]}</p>
        <p>
          {noData.at(measuredOn === null ? viewNation : measuredOn[language])} {detail.reason[language]}
        </p>
        <p className="text-ink-2">{noData.notZero}</p>
        <NationLine page={page} address={address} language={language} />
      </div>
    </Card>
  );
}

/** Whoever sees no unit of the target misses it by their scope, not for want of data. */
function reasonOf({ detail, reader }: TargetPageData): ActualMissing {
  if (detail.actual.kind === "value") return "no_data";
  return reader === "facility" ? "outside_scope" : detail.actual.reason;
}

/** The nation's figure where the province has none: beside it, never in its place. */
function NationLine({ page, address, language }: TargetPageProps) {
  const { noData } = getMessages(language).target;
  const { detail, nationalResult } = page;
  if (nationalResult === null || detail.unitCode === "VN") return null;
  const { value, asOf } = nationalResult;
  return (
    <p>
      {noData.nation(targetPrint(detail, language).withUnit(value), formatDate(asOf, language))}{" "}
      {detail.level === "nation" ? (
        <a className="link" href={nationHref(address)}>
          {noData.openNation}
        </a>
      ) : null}
    </p>
  );
}

const nationHref = (address: TargetAddress): string => targetPageHref({ ...address, unit: "VN" });
