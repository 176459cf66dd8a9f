import { type Option, Select } from "@/components/ui/select";

type UnitFieldProps = { label: string; units: readonly Option[]; chosen: string; error?: string | undefined };

export function UnitField({ label, units, chosen, error }: UnitFieldProps) {
  return (
    <div className="account-unit">
      <Select
        id="token-unit"
        name="unitCode"
        label={label}
        options={units}
        defaultValue={chosen}
        isInline={false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "token-unit-error" : undefined}
      />
      {error ? (
        <span className="tone-off_track tone-text" id="token-unit-error">
          {error}
        </span>
      ) : null}
    </div>
  );
}
