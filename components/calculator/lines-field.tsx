type LinesFieldProps = {
  id: string;
  name: string;
  label: string;
  hint: string;
  text: string;
  isShort?: boolean;
  /** What is wrong, a sentence a line of the list. */
  errors: readonly string[];
};

/** A list typed or pasted as text. */
export function LinesField({ id, name, label, hint, text, isShort = false, errors }: LinesFieldProps) {
  const described = [`${id}-hint`, errors.length > 0 ? `${id}-error` : ""].join(" ").trim();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        name={name}
        className={`control calculator-lines${isShort ? " calculator-lines-short" : ""}`}
        defaultValue={text}
        spellCheck={false}
        aria-describedby={described}
        aria-invalid={errors.length > 0 ? true : undefined}
      />
      <span className="card-aside" id={`${id}-hint`}>
        {hint}
      </span>
      {errors.length > 0 ? (
        <ul id={`${id}-error`} className="tone-off_track tone-text">
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
