type AuditValue = string | number | boolean | null;

/** One event of the trail. It names people by id only: names, addresses and free text go into `note`, which can be erased. */
export interface AuditEntry {
  readonly at: Date;
  /** Null: nobody is known (a failed sign-in), or the system itself. */
  readonly actorId: string | null;
  /** Noun and what happened to it, such as `user.disabled`. */
  readonly action: `${string}.${string}`;
  readonly subjectTable: string;
  readonly subjectId: string;
  readonly provinceCode?: string | null;
  /** Codes, numbers and dates. */
  readonly details?: Readonly<Record<string, AuditValue | readonly AuditValue[]>>;
  readonly note?: string;
}
