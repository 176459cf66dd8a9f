import { describe, expect, it } from "vitest";
import { studentTWithin } from "@/lib/domain/targets/student-t";

describe("studentTWithin", () => {
  // Published tables (NIST/SEMATECH e-Handbook 1.3.6.7.2) to three decimals; more digits where a closed form exists.
  it.each([
    [0.8, 4, 1.533206274],
    [0.8, 5, 1.475884049],
    [0.8, 8, 1.39681531],
    [0.8, 10, 1.372183641],
    [0.8, 30, 1.310415025],
    [0.95, 4, 2.776445105],
    [0.95, 10, 2.228138852],
    [0.95, 30, 2.042272456],
    [0.99, 3, 5.840909309],
  ])("keeps %d of the probability with %d degrees of freedom within %d", (probability, freedom, expected) => {
    expect(studentTWithin({ probability, freedom })).toBeCloseTo(expected, 8);
  });

  it("agrees with the closed forms of one and two degrees of freedom to 1e-12", () => {
    expect(studentTWithin({ probability: 0.5, freedom: 1 })).toBeCloseTo(1, 12);
    expect(studentTWithin({ probability: 0.8, freedom: 1 })).toBeCloseTo(3.0776835371752527, 12);
    expect(studentTWithin({ probability: 0.8, freedom: 2 })).toBeCloseTo(1.885618083164127, 12);
  });

  it("nears the normal distribution's 1.2816 with many points", () => {
    expect(studentTWithin({ probability: 0.8, freedom: 100_000 })).toBeCloseTo(1.28156, 4);
  });

  it("throws for what is no probability or no whole number of degrees of freedom", () => {
    expect(() => studentTWithin({ probability: 1, freedom: 3 })).toThrow(RangeError);
    expect(() => studentTWithin({ probability: 0.8, freedom: 0 })).toThrow(RangeError);
    expect(() => studentTWithin({ probability: 0.8, freedom: 2.5 })).toThrow(RangeError);
  });
});
