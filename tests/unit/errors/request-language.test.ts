import { describe, expect, it } from "vitest";
import { parseAcceptLanguage } from "@/lib/errors/request-language";

describe("the language of an answer", () => {
  it.each([
    [null, "vi"],
    ["", "vi"],
    ["en", "en"],
    ["EN-us", "en"],
    ["fr-FR,fr;q=0.9,en;q=0.8", "en"],
    ["en;q=0.5, vi;q=0.9", "vi"],
    ["en;q=0, fr", "vi"],
    ["*", "vi"],
    ["en;q=abc", "en"],
  ])("Accept-Language %s is answered in %s", (header, expected) => {
    expect(parseAcceptLanguage(header)).toBe(expected);
  });
});
