export interface RateLimitRule {
  readonly requests: number;
  readonly windowMs: number;
  /** Memory is bounded: beyond this many keys the one unused for longest is forgotten. */
  readonly maxKeys: number;
}

export interface RateLimiter {
  /** Null: go ahead; otherwise the seconds after which the next request will be let through. */
  take(key: string, at: number): number | null;
}

interface Ring {
  times: Float64Array;
  next: number;
}

/**
 * An exact sliding window: a request passes when fewer than `requests` passed in the window before it. In memory,
 * because one process serves the installation.
 */
export function createRateLimiter(rule: RateLimitRule): RateLimiter {
  const rings = new Map<string, Ring>();

  function touch(key: string): Ring {
    const ring = rings.get(key) ?? { times: new Float64Array(rule.requests).fill(Number.NEGATIVE_INFINITY), next: 0 };
    // A Map keeps the order of insertion: the first key is the one unused for longest.
    rings.delete(key);
    rings.set(key, ring);
    const oldest = rings.size > rule.maxKeys ? rings.keys().next().value : undefined;
    if (oldest !== undefined) rings.delete(oldest);
    return ring;
  }

  return {
    take(key, at) {
      const ring = touch(key);
      const oldest = ring.times[ring.next] ?? Number.NEGATIVE_INFINITY;
      if (at - oldest < rule.windowMs) return Math.max(1, Math.ceil((oldest + rule.windowMs - at) / 1000));
      ring.times[ring.next] = at;
      ring.next = (ring.next + 1) % rule.requests;
      return null;
    },
  };
}
