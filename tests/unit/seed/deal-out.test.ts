import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealOut } from "@/prisma/seed/sample/station-visits";

describe("dealOut", () => {
  it("gives the rest to the largest remainders: 10 in the proportion 1 : 1 : 1 is 4, 3, 3", () => {
    expect(dealOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(dealOut(7, [5, 1, 2])).toEqual([4, 1, 2]);
  });

  it("adds up to the total and misses no exact share by a whole one", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 80 }),
        (total, weights) => {
          const dealt = dealOut(total, weights);
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          expect(dealt.reduce((sum, share) => sum + share, 0)).toBe(total);
          weights.forEach((weight, index) => {
            expect(Math.abs((dealt[index] ?? 0) - (total * weight) / all)).toBeLessThan(1);
          });
        },
      ),
    );
  });
});
