import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import { renderBriefingJson } from "@/lib/export/briefings/json";
import { briefingContent, briefingText } from "@/tests/support/briefing-content";
import { briefingSnapshot } from "@/tests/support/briefing-snapshot";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const PERSON = "Nguyễn Thị Mẫu";
const content = () =>
  briefingContent({
    briefing: {
      hash: sha256(canonicalJson(briefingSnapshot())),
      state: "issued",
      steps: [{ state: "draft", at: new Date("2026-11-06T02:00:00.000Z"), by: PERSON }],
      supersedes: { id: "00000000-0000-4000-8000-000000000016", reference: "42-16" },
    },
    texts: [
      briefingText("results.b", { text: "Hai", by: PERSON }),
      briefingText("results.a", { text: "Một", language: "vi" }),
      briefingText("results.a", { text: "One", language: "en" }),
    ],
  });

describe("a briefing as JSON", () => {
  it("has the record, the snapshot and the words people wrote", () => {
    const { format, record, snapshot, texts } = JSON.parse(renderBriefingJson(content()));
    expect(format).toBe("moc.briefing/1");
    expect(record).toMatchObject({
      ...{ reference: "42-17", number: 17, province: "42", kind: "monthly", regime: "calendar", layout: "state" },
      ...{ period: { from: "2026-10-01", to: "2026-10-31" }, asOf: "2026-10-31", knownOn: "2026-11-06T02:00:00.000Z" },
      ...{ sample: true, state: "issued", supersedes: "42-16", supersededBy: null },
      steps: [{ state: "draft", at: "2026-11-06T02:00:00.000Z" }],
    });
    expect(snapshot).toEqual(JSON.parse(JSON.stringify(briefingSnapshot())));
    expect(texts.map((text: { key: string; text: string }) => [text.key, text.text])).toEqual([
      ["results.a", "One"],
      ["results.a", "Một"],
      ["results.b", "Hai"],
    ]);
  });

  it("names nobody", () => {
    expect(renderBriefingJson(content())).not.toContain(PERSON);
    expect(renderBriefingJson(content())).not.toContain('"by"');
  });

  it("gives out no words that were switched off, nor those of a part that was", () => {
    const [paragraph] = briefingSnapshot().paragraphs;
    if (paragraph === undefined) throw new Error("a snapshot without paragraphs");
    const texts = [
      briefingText("standing:next", { text: "Kín một", isOff: true }),
      briefingText("standing:proposals", { text: "Kín hai" }),
      briefingText("section:proposals", { language: "en", isOff: true }),
      briefingText("standing:preventive", { text: "Kín ba" }),
      briefingText("topic:preventive", { isOff: true }),
      briefingText(paragraph.key, { text: "Kín bốn" }),
      briefingText(`section:${paragraph.section}`, { isOff: true }),
      briefingText("standing:intro", { text: "Mở" }),
    ];
    const json = renderBriefingJson(briefingContent({ briefing: { state: "issued" }, texts }));
    expect(json).not.toContain("Kín");
    expect(json).toContain('"text":"Mở"');
  });

  it("has the snapshot on a line of its own, whose SHA-256 is the record's hash", () => {
    const line = renderBriefingJson(content())
      .split("\n")
      .find((part) => part.startsWith('"snapshot":'));
    expect(sha256(line?.slice('"snapshot":'.length, -1) ?? "")).toBe(content().briefing.hash);
  });

  it("is the same text whatever order keys and texts came in", () => {
    const { briefing, snapshot, texts } = content();
    const turned = {
      texts: [...texts].reverse(),
      snapshot: Object.fromEntries(Object.entries(snapshot).reverse()) as typeof snapshot,
      briefing: Object.fromEntries(Object.entries(briefing).reverse()) as typeof briefing,
    };
    expect(renderBriefingJson(turned)).toBe(renderBriefingJson(content()));
  });
});
