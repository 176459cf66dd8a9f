import { describe, expect, it } from "vitest";
import { describeFailure, Refusal } from "@/scripts/runtime/refusal.mjs";

describe("what a person reads when a command fails", () => {
  it("a refusal is its own words", () => {
    expect(describeFailure(new Refusal("Port 3000 is taken."))).toBe("Port 3000 is taken.");
  });

  it("an unexpected error is one line without its stack", () => {
    expect(describeFailure(new Error("\nboom\n    at somewhere"))).toBe(
      "Unexpected: boom (run again with MOC_DEBUG=1 for the details)",
    );
  });
});
