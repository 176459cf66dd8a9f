/** The milestone: the stroke of app/icon.svg without its ground. */
export function BrandMark() {
  return (
    <svg className="shell-mark" viewBox="6 3 21 26" width="17" height="21" aria-hidden="true" focusable="false">
      <path
        d="M11 25V8h11"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
