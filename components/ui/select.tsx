import type { SelectHTMLAttributes } from "react";

export type Option = { value: string; label: string };

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> & {
  id: string;
  label: string;
  options: readonly Option[];
  isInline?: boolean;
};

/** A labelled native list: works in a GET form without JavaScript. */
export function Select({ id, label, options, isInline = true, ...rest }: SelectProps) {
  return (
    <span className={isInline ? "field field-inline" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select className="control" id={id} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
