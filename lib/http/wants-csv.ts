interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

const CSV = "text/csv";
const JSON_TYPE = "application/json";
// A parameter may be quoted, and a comma inside the quotes separates nothing.
const ELEMENT = /(?:[^,"]|"(?:[^"\\]|\\.)*")+/g;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * Whether `Accept` asks for CSV rather than JSON (RFC 9110, section 12.5.1): the higher quality wins, then the range
 * that names the type more closely; where both are asked alike, and without the header, the answer is JSON.
 */
export function wantsCsv(request: Request): boolean {
  const ranges = parseAccept(request.headers.get("accept"));
  const [csv, json] = [closestRange(ranges, CSV), closestRange(ranges, JSON_TYPE)];
  if (csv === null || csv.quality === 0) return false;
  if (json === null || csv.quality !== json.quality) return csv.quality > (json?.quality ?? 0);
  return closeness(csv.type, CSV) > closeness(json.type, JSON_TYPE);
}

function parseAccept(header: string | null): MediaRange[] {
  return ((header ?? "").match(ELEMENT) ?? []).map((element) => {
    const [type = "", ...parameters] = element.split(";").map((part) => part.trim().toLowerCase());
    return { type, quality: readQuality(parameters) };
  });
}

/** A quality that is none is a wish that cannot be read, so it counts as none. */
function readQuality(parameters: readonly string[]): number {
  const text = parameters.find((parameter) => parameter.startsWith("q="))?.slice("q=".length);
  if (text === undefined) return 1;
  return QUALITY.test(text) ? Number(text) : 0;
}

function closestRange(ranges: readonly MediaRange[], type: string): MediaRange | null {
  const matching = ranges.filter((range) => closeness(range.type, type) > 0);
  return matching.sort((a, b) => closeness(b.type, type) - closeness(a.type, type) || b.quality - a.quality)[0] ?? null;
}

/** 3 for the type itself, 2 for its family, 1 for anything, 0 for another. */
function closeness(range: string, type: string): number {
  if (range === type) return 3;
  if (range === `${type.split("/")[0]}/*`) return 2;
  return range === "*/*" ? 1 : 0;
}
