import { type Option, Select } from "./select";

export type FilterChoice<Name extends string = string> = {
  /** The parameter of the address. */
  name: Name;
  label: string;
  /** The first entry, which asks for everything; left out where one of the others is always chosen. */
  all?: string;
  options: readonly Option[];
  className?: string;
};

type FilterChoicesProps<Name extends string> = {
  /** What the ids of the lists begin with. */
  id: string;
  choices: readonly FilterChoice<Name>[];
  chosen: { readonly [One in NoInfer<Name>]?: string | null | undefined };
};

/** The lists of a filter form, each under its label. */
export function FilterChoices<Name extends string>({ id, choices, chosen }: FilterChoicesProps<Name>) {
  return choices.map(({ name, label, all, options, className = "control" }) => (
    <Select
      key={name}
      id={`${id}-${name}`}
      name={name}
      label={label}
      isInline={false}
      options={all === undefined ? options : [{ value: "", label: all }, ...options]}
      defaultValue={chosen[name] ?? ""}
      className={className}
    />
  ));
}

export function listOptions<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** Of pairs of a value and its label, as a map or `Object.entries` has them. */
export function pairOptions(pairs: Iterable<readonly [string, string]>): Option[] {
  return Array.from(pairs, ([value, label]) => ({ value, label }));
}
