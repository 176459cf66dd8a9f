import { describe, expect, it } from "vitest";
import { upperFirst } from "@/lib/format/upper-first";

describe("an entry of a list begins large", () => {
  it.each([
    ["hành chính", "Hành chính"],
    ["đặc khu", "Đặc khu"],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(upperFirst(text)).toBe(expected);
  });
});
