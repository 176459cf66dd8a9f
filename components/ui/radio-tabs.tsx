export type RadioTab = { value: string; label: string };

/** The head of panes that the style sheet switches by the checked radio (`.show-VALUE`): works without JavaScript. The first is chosen. */
export function RadioTabs({ name, legend, tabs }: { name: string; legend: string; tabs: readonly RadioTab[] }) {
  return (
    <fieldset className="tabs no-print">
      <legend className="sr-only">{legend}</legend>
      {tabs.map((tab, index) => (
        <label key={tab.value} className="tab">
          <input
            type="radio"
            className={`sr-only show-${tab.value}`}
            name={name}
            value={tab.value}
            defaultChecked={index === 0}
          />
          {tab.label}
        </label>
      ))}
    </fieldset>
  );
}
