/**
 * One text for one value, whatever the order in which its keys were set: keys in code-unit order, no white space, keys
 * without a value left out, -0 as 0. Numbers are written as JavaScript does (the shortest text that reads back the same).
 * What JSON cannot hold exactly (NaN, a date, a map, a missing item of a list) throws a TypeError: it would be hashed as
 * something else.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "$");
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return writeNumber(value, path);
  if (Array.isArray(value)) return `[${value.map((item, index) => write(item, `${path}[${index}]`)).join(",")}]`;
  if (isPlainObject(value)) return writeObject(value, path);
  throw new TypeError(`Not a value of JSON at ${path}: ${Object.prototype.toString.call(value)}`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`Not a finite number at ${path}: ${value}`);
  return JSON.stringify(Object.is(value, -0) ? 0 : value);
}

function writeObject(value: { readonly [key: string]: unknown }, path: string): string {
  const entries = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(value[key], `${path}.${key}`)}`);
  return `{${entries.join(",")}}`;
}

function isPlainObject(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
