/** 16 x 16 strokes drawn for this product; one path each keeps the markup small. */
const PATHS = {
  cross: "M4 4l8 8M12 4l-8 8",
  warning: "M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.2",
  check: "M3 8.6l3.2 3.2L13 4.8",
  star: "M8 1.8l1.9 4 4.4.6-3.2 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.2-3 4.4-.6z",
  minus: "M3.5 8h9",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6",
  down: "M8 2.5v10M3.8 8.6L8 12.8l4.2-4.2",
  hourglass: "M4 2h8M4 14h8M5 2c0 4 6 4.5 6 6s0 2 0 6M11 2c0 4-6 4.5-6 6s0 2 0 6",
  octagon: "M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  flag: "M4 14.2V2.2h8l-2 3 2 3H4",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.8V5",
  right: "M2.5 8h10M8.6 3.8L12.8 8l-4.2 4.2",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.6 3.6",
  download: "M8 2v8M4.6 6.8L8 10.2l3.4-3.4M2.5 13.6h11",
  print: "M4.5 6V2.2h7V6M4.5 11.5H2.2V6h11.6v5.5h-2.3M4.5 9.5h7v4.3h-7z",
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words: hidden from assistive technology, since the word says it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
