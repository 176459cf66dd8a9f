import type { ReactNode } from "react";

type SvgImageProps = {
  id: string;
  title: string;
  description?: string;
  width: number;
  height: number;
  className?: string;
  children: ReactNode;
};

/** A drawing that assistive technology reads as one picture with a name and a description. `id` must be unique on the page. */
export function SvgImage({ id, title, description, width, height, className, children }: SvgImageProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={description ? `${id}-d` : undefined}
      className={className}
    >
      <title id={`${id}-t`}>{title}</title>
      {description ? <desc id={`${id}-d`}>{description}</desc> : null}
      {children}
    </svg>
  );
}

/** A path, or nothing where there is nothing to draw. */
export function Shape({ d, className }: { d: string; className: string }) {
  return d === "" ? null : <path d={d} className={className} />;
}
