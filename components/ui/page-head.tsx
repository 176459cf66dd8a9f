import type { ReactNode } from "react";

type PageHeadProps = {
  /** A breadcrumb, over the title. */
  above?: ReactNode;
  title: ReactNode;
  /** Facts of the page on the title's line: as-of date, n of N, sample mark. */
  facts?: ReactNode;
  /** The one sentence that says what there is to know. */
  lead?: ReactNode;
  /** At the right: the date, a search. */
  tools?: ReactNode;
};

/** The head of a page: what it is, what its figures speak of, what they say. */
export function PageHead({ above, title, facts, lead, tools }: PageHeadProps) {
  return (
    <header className="page-head">
      <div className="page-head-text">
        {above}
        <div className="page-head-line">
          <h1 className="text-title font-semibold">{title}</h1>
          {facts ? <div className="text-ink-2">{facts}</div> : null}
        </div>
        {lead ? <p className="page-head-lead">{lead}</p> : null}
      </div>
      {tools ? <div className="page-head-tools">{tools}</div> : null}
    </header>
  );
}
