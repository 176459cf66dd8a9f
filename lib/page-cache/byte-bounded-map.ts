interface Sized<Value> {
  value: Value;
  bytes: number;
}

/** A map that forgets what was unused for longest once its values are larger than the budget. */
export class ByteBoundedMap<Value> {
  readonly #entries = new Map<string, Sized<Value>>();
  readonly #budgetBytes: number;
  #usedBytes = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  get usedBytes(): number {
    return this.#usedBytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    // A Map keeps the order of insertion: the first key is the one unused for longest.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** A value larger than the whole budget is not taken. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#budgetBytes) return;
    this.#entries.set(key, { value, bytes });
    this.#usedBytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#usedBytes <= this.#budgetBytes) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#usedBytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}
