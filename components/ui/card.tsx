import type { ReactNode } from "react";

type CardProps = {
  title?: ReactNode;
  /** Element id of the heading, made the section's name; needed with a title. */
  id?: string;
  aside?: ReactNode;
  /** At the right end of the head. */
  tools?: ReactNode;
  headingLevel?: 2 | 3;
  /** For tables that run from edge to edge. */
  isFlush?: boolean;
  className?: string;
  children: ReactNode;
};

export function Card({ title, id, aside, tools, headingLevel = 2, isFlush = false, className, children }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={["card", className].filter(Boolean).join(" ")} aria-labelledby={title && id ? id : undefined}>
      {title || tools ? (
        <div className="card-head">
          {title ? (
            <Heading className="card-title" id={id}>
              {title}
            </Heading>
          ) : null}
          {aside ? <div className="card-aside">{aside}</div> : null}
          {tools ? <div className="card-tools">{tools}</div> : null}
        </div>
      ) : null}
      <div className={isFlush ? "card-flush" : "card-body"}>{children}</div>
    </section>
  );
}
