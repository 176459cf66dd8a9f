const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese order: a ă â … d đ …, tones after letters, numbers by value ("Sơn Kim 2" before "Sơn Kim 10"). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a.normalize("NFC"), b.normalize("NFC"));
}
