import type { InputHTMLAttributes } from "react";

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: string;
  hint?: string;
  error?: string;
};

export function TextField({ id, label, hint, error, ...rest }: TextFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="control"
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
      {hint ? (
        <span className="card-aside" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="tone-off_track tone-text" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}
