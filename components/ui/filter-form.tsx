import type { ReactNode } from "react";
import { Button } from "./button";

/** State in the URL: a GET form whose button is there with and without JavaScript. `kept` carries parameters that it does not show. */
export function FilterForm({
  action,
  submit,
  kept = {},
  label,
  children,
}: {
  action: string;
  submit: string;
  kept?: Readonly<Record<string, string>>;
  label: string;
  children: ReactNode;
}) {
  return (
    <form method="get" action={action} aria-label={label} className="no-print flex flex-wrap items-end gap-2">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit">{submit}</Button>
    </form>
  );
}
