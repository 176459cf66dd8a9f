const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const CENTRAL_END = 0x06054b50;
/** Where a record keeps time and date, how long it is at least, and where it tells the lengths of what follows. */
const CENTRAL = { time: 12, size: 46, lengths: [28, 30, 32], offset: 42 } as const;

/**
 * The same archive with one time for all of its files, in place: a file made again from the same content then has the same
 * bytes, whenever it is made. Word and Excel files are such archives. Times are written as UTC, even seconds, from 1980 on.
 */
export function setZipTime(bytes: Uint8Array, moment: Date): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const [time, date] = dosTime(moment);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_FILE) throw new RangeError("not a plain zip archive");
    const local = view.getUint32(at + CENTRAL.offset, true);
    if (view.getUint32(local, true) !== LOCAL_FILE) throw new RangeError("not a plain zip archive");
    for (const place of [at + CENTRAL.time, local + 10]) {
      view.setUint16(place, time, true);
      view.setUint16(place + 2, date, true);
    }
    at += CENTRAL.lengths.reduce((sum, place) => sum + view.getUint16(at + place, true), CENTRAL.size as number);
  }
  return bytes;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === CENTRAL_END) return at;
  }
  throw new RangeError("not a zip archive");
}

function dosTime(moment: Date): readonly [number, number] {
  const year = Math.min(Math.max(moment.getUTCFullYear(), 1980), 2107);
  return [
    (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
    ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
  ];
}
