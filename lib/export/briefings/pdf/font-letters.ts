const WINDOWS_UNICODE = 0x0003_0001;

/** The code points that a TrueType font can print, from its character map (OpenType `cmap`, format 4). */
export function fontLetters(font: Buffer): Set<number> {
  const map = unicodeMap(font);
  const doubled = font.readUInt16BE(map + 6);
  const ends = map + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  const letters = new Set<number>();
  for (let at = 0; at < doubled; at += 2) {
    const start = font.readUInt16BE(starts + at);
    const end = font.readUInt16BE(ends + at);
    const delta = font.readUInt16BE(deltas + at);
    const offset = font.readUInt16BE(offsets + at);
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const listed = offset === 0 ? letter : font.readUInt16BE(offsets + at + offset + 2 * (letter - start));
      // Glyph 0 is the box for what the font does not know.
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) letters.add(letter);
    }
  }
  return letters;
}

function unicodeMap(font: Buffer): number {
  const table = cmapTable(font);
  const count = font.readUInt16BE(table + 2);
  for (let index = 0; index < count; index += 1) {
    const record = table + 4 + 8 * index;
    const map = table + font.readUInt32BE(record + 4);
    if (font.readUInt32BE(record) === WINDOWS_UNICODE && font.readUInt16BE(map) === 4) return map;
  }
  throw new Error("The font has no Unicode character map of format 4");
}

function cmapTable(font: Buffer): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString("latin1", record, record + 4) === "cmap") return font.readUInt32BE(record + 8);
  }
  throw new Error("The font has no character map");
}
