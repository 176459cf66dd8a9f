/** What Excel allows: 31 signs, none of these, no apostrophe at an end; upper and lower case count as the same name. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;

/** Names of the sheets of a workbook, each once; a name that is too long is cut between words. */
export function uniqueSheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const clean = name
      .normalize("NFC")
      .replace(FORBIDDEN, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    let unique = cut(clean || String(index + 1), LONGEST);
    for (let copy = 2; taken.has(unique.toLocaleLowerCase("vi")); copy += 1) {
      unique = `${cut(clean, LONGEST - ` (${copy})`.length)} (${copy})`;
    }
    taken.add(unique.toLocaleLowerCase("vi"));
    return unique;
  });
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length);
  const space = short.lastIndexOf(" ");
  return (space > length / 2 ? short.slice(0, space) : short).replace(/[\uD800-\uDBFF]$/, "").trimEnd();
}
