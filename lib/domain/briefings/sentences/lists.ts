export function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("; ");
}

/** ": “A” (why); “B” (why else)", or " (why): “A”; “B”" where it is the same for all. */
export function withNotes(items: readonly { readonly name: string; readonly note: string }[]): string {
  const [first] = items;
  const isShared = items.length > 1 && items.every(({ note }) => note === first?.note);
  if (isShared) return ` (${first?.note}): ${listed(items.map(({ name }) => name))}`;
  return `: ${items.map(({ name, note }) => `“${name}” (${note})`).join("; ")}`;
}
