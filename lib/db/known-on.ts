/**
 * Which version of a two-times row counts: the current one, or the one that was current at a moment.
 * `null` means now and uses the partial indexes on current rows.
 */
export function knownOnFilter(knownOn: Date | null) {
  return knownOn === null
    ? { supersededAt: null }
    : { recordedAt: { lte: knownOn }, OR: [{ supersededAt: null }, { supersededAt: { gt: knownOn } }] };
}
