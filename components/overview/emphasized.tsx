/** Messages mark what stands out with two asterisks on either side; it prints bold. */
export function Emphasized({ text }: { text: string }) {
  return text.split("**").map((part, index) =>
    // Odd parts lie between marks; a text has no other identity than its place.
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed text
    index % 2 === 1 ? <b key={index}>{part}</b> : part,
  );
}
