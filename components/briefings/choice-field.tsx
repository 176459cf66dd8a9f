import { type Option, Select } from "@/components/ui/select";
import type { MakeInput } from "@/lib/features/briefings/types";

type ChoiceFieldProps = {
  id: string;
  name: "kind" | "regime" | "layout";
  label: string;
  options: readonly Option[];
  input: MakeInput;
  fault: string | undefined;
};

/** A list that shows again what was chosen, with what is wrong with it. */
export function ChoiceField({ id, name, label, options, input, fault }: ChoiceFieldProps) {
  const wrong = fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-error` };
  return (
    <div className="field">
      <Select
        id={id}
        key={`${name} ${input[name]}`}
        name={name}
        label={label}
        isInline={false}
        options={[...options]}
        defaultValue={input[name]}
        {...wrong}
      />
      {fault === undefined ? null : (
        <span className="tone-off_track tone-text" id={`${id}-error`}>
          {fault}
        </span>
      )}
    </div>
  );
}
