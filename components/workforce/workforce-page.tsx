import "./workforce.css";
import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Emphasized } from "@/components/overview/emphasized";
import type { PageAddress } from "@/components/overview/target-links";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHead } from "@/components/ui/page-head";
import type { WorkforcePage as WorkforceData } from "@/lib/features/workforce/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeFacts, describeLead } from "./describe-head";
import { DoctorsCard } from "./doctors-card";
import { FlowsCard } from "./flows-card";
import { MatrixCard } from "./matrix-card";
import { RotationsCard } from "./rotations-card";
import { StaffCard } from "./staff-card";
import { keptFields, workforceQueryText } from "./workforce-address";
import { WorkforceNotices } from "./workforce-notices";
import type { RefusedField, WorkforceQuery } from "./workforce-query";

export type WorkforcePageProps = {
  page: WorkforceData;
  query: WorkforceQuery;
  refused: readonly RefusedField[];
  refusedAsOf: string | null;
  address: PageAddress;
  language: Language;
};

/** Who is where on a date, as far as the reader may know. */
export function WorkforcePage(props: WorkforcePageProps) {
  const { page, query, address, language } = props;
  const { registry, staff, flows } = page;
  const fileQuery = workforceQueryText(query, { ...address, asOf: page.asOf });
  const isEmpty = registry !== null && registry.tally.length === 0;
  return (
    <div className="page workforce">
      <Head {...props} />
      <WorkforceNotices {...props} />
      {isEmpty ? null : <PageParts page={page} language={language} />}
      {registry === null && page.approved === null ? null : (
        <DoctorsCard page={page} query={fileQuery} language={language} />
      )}
      {isEmpty || registry === null ? null : <MatrixCard registry={registry} language={language} />}
      {isEmpty || page.rotationSums === null ? null : (
        <RotationsCard page={page} fileQuery={fileQuery} language={language} />
      )}
      {isEmpty || flows === null ? null : (
        <FlowsCard flows={flows} query={query} address={address} fileQuery={fileQuery} language={language} />
      )}
      {isEmpty || staff === null || registry === null ? null : (
        <StaffCard {...{ staff, registry, query, address, fileQuery, language }} />
      )}
    </div>
  );
}

function Head({ page, query, address, language }: WorkforcePageProps) {
  const { workforce } = getMessages(language);
  const { asOf: _asOf, ...kept } = keptFields(query, address, ["page"]);
  return (
    <PageHead
      title={workforce.title}
      facts={
        <>
          <Emphasized text={describeFacts(page, language)} /> {page.sample ? <SampleMark language={language} /> : null}
        </>
      }
      lead={<Emphasized text={describeLead(page, language)} />}
      tools={
        <AsOfForm action="/workforce" asOf={page.asOf} choices={page.asOfChoices} language={language} kept={kept} />
      }
    />
  );
}

/** The page is long: its parts by name, for the keyboard and the thumb. */
function PageParts({ page, language }: { page: WorkforceData; language: Language }) {
  const { workforce } = getMessages(language);
  if (page.registry === null) return null;
  const parts = [
    { href: "#doctors", label: workforce.counts.title },
    { href: "#professions", label: workforce.matrix.title },
    { href: "#rotations", label: workforce.rotations.title },
    { href: "#flows", label: workforce.flows.title },
    ...(page.staff === null ? [] : [{ href: "#staff", label: workforce.staff.title }]),
  ];
  return (
    <div className="no-print">
      <LinkTabs label={workforce.notices.jump} tabs={parts.map((part) => ({ ...part, isCurrent: false }))} />
    </div>
  );
}
