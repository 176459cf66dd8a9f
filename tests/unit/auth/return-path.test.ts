import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReturnPath } from "@/lib/auth/return-path";

describe("where sign-in returns to", () => {
  it.each([
    ["/", "/"],
    ["/targets/T-HT-1?asOf=2026-10-31", "/targets/T-HT-1?asOf=2026-10-31"],
    ["/stations?q=Thành Sen", "/stations?q=Th%C3%A0nh%20Sen"],
    ["/a/../b", "/b"],
  ])("%s stays within the site", (path, expected) => {
    expect(parseReturnPath(path)).toBe(expected);
  });

  it.each([
    ["https://evil.example/"],
    ["//evil.example"],
    ["/\\evil.example"],
    ["/\t/evil.example"],
    ["/.//evil.example"],
    ["/a/..//evil.example"],
    ["javascript:alert(1)"],
    ["targets"],
    [""],
    [null],
    [["/targets"]],
    ["/sign-in?next=/"],
    ["/api/v1/provinces"],
    [`/${"a".repeat(3_000)}`],
  ])("%s leads to the start page instead", (path) => {
    expect(parseReturnPath(path)).toBe("/");
  });

  it("never leaves the site, whatever is given", () => {
    const pieces = fc.constantFrom("/", "\\", ".", "..", "@", ":", "evil.example", "\t", "%2f", "?", "#", "a");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = parseReturnPath(parts.join(""));
        expect(new URL(path, "https://moc.example").origin).toBe("https://moc.example");
      }),
    );
  });
});
