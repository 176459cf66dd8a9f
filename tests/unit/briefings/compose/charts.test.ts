// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { bulletsChart } from "@/lib/export/briefings/charts/bullets-chart";
import { escapeXml } from "@/lib/export/briefings/charts/svg";
import { wrapText } from "@/lib/export/briefings/charts/text-width";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import { compositionOf } from "@/lib/export/briefings/compose/content";
import type { ChartBlock } from "@/lib/export/briefings/document";
import { briefingContent } from "@/tests/support/briefing-content";
import {
  briefingSnapshot,
  recurringSnapshotTarget,
  silentSnapshotTarget,
  snapshotTarget,
} from "@/tests/support/briefing-snapshot";

type Made = NonNullable<Parameters<typeof briefingContent>[0]>;

/** Every target told, so that every picture has its place. */
function contentWith(made: Made = {}) {
  const snapshot = briefingSnapshot(made.snapshot);
  const told = snapshot.targets.map(({ row, code, topic, name }) => ({
    ...{ key: `results.${topic}.${code}`, section: "results" as const, topic, row },
    text: name,
  }));
  return briefingContent({ ...made, snapshot: { ...made.snapshot, paragraphs: told } });
}

const charts = (made: Made = {}, language: "vi" | "en" = "vi"): ChartBlock[] =>
  composeBriefingDocument(contentWith(made), language).blocks.filter((block) => block.kind === "chart");

/** Throws where it is no well-formed XML. */
function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent ?? "not well-formed");
  return document;
}

describe("pictures of a briefing", () => {
  it("the reader of these tests refuses what is not well-formed", () => {
    expect(() => parse("<svg><text>a & b</text></svg>")).toThrow();
  });

  it("a province without any figure gets none", () => {
    const targets = [silentSnapshotTarget({ row: 1 }), silentSnapshotTarget({ row: 2, code: "HT-09" })];
    expect(charts({ snapshot: { targets, stations: [], completeness: null } })).toEqual([]);
  });

  it("all targets, the course of the floor and of the reddest, and the stations", () => {
    expect(charts().map(({ label, key, caption }) => [label, key, caption])).toEqual([
      ["Hình 1", "targets.1", "Các chỉ tiêu: thực hiện, lộ trình và mức đề ra"],
      ["Hình 2", "course.HT-03", "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm: diễn biến và lộ trình"],
      ["Hình 3", "course.HT-02", "Trạm y tế có từ 4 bác sĩ: số còn thiếu và lộ trình"],
      ["Hình 4", "stations.HT-02", "Trạm y tế theo số bác sĩ, mức sàn 4 bác sĩ"],
    ]);
  });

  it.each(["vi", "en"] as const)("are well-formed documents with a title and in one face (%s)", (language) => {
    for (const { svg, caption, alt, width, height } of charts({}, language)) {
      const root = parse(svg).documentElement;
      expect(root.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
      expect(root.getAttribute("font-family")).toBe("Tinos");
      expect(root.querySelector("title")?.textContent).toBe(caption);
      expect(root.querySelector("desc")?.textContent).toBe(alt);
      expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href|url\(|NaN|Infinity|undefined|class=/);
    }
  });

  it("hold what a name may hold, as text", () => {
    const name = { vi: `<script>alert("1")</script> & 'x' \u0001`, en: "x" };
    const made = { snapshot: { targets: [recurringSnapshotTarget({ name })] } };
    for (const { svg } of charts(made)) {
      const document = parse(svg);
      expect(document.querySelector("script")).toBeNull();
      expect(document.querySelector("desc")?.textContent).toContain(`<script>alert("1")</script> & 'x' `);
    }
    expect(escapeXml(`<&">'\u0000\uD800`)).toBe("&lt;&amp;&quot;&gt;&apos;");
  });

  it("say in words what they show", () => {
    const alternatives = charts().map(({ alt }) => alt);
    expect(alternatives[0]).toBe(
      "Biểu đồ thanh, mỗi dòng một chỉ tiêu. Nguy cơ không đạt: 1; Chậm tiến độ: 1; Chưa có số liệu: 1; Đúng tiến độ: 1. Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm: 41,20%, mức đề ra ≥ 100% mỗi năm, Nguy cơ không đạt. Trạm y tế có từ 4 bác sĩ: thiếu 66 bác sĩ, mức đề ra ≥ 4 mỗi trạm, Chậm tiến độ.",
    );
    expect(alternatives[2]).toBe(
      "Đường biểu diễn Trạm y tế có từ 4 bác sĩ: thiếu 66 bác sĩ ngày 31/10/2026, lộ trình cần 63; mức đề ra ≥ 4 mỗi trạm đến 31/12/2027; theo xu thế sẽ là 24 (14–34).",
    );
    expect(alternatives[3]).toBe(
      "Biểu đồ chấm, mỗi chấm một trạm y tế: 1 trạm có 1, 1 trạm có 4; 1 trạm chưa báo cáo.",
    );
  });

  it("are marked where they show sample data, and only there", () => {
    for (const { svg } of charts()) expect(svg).toContain("SỐ LIỆU MẪU");
    const real = snapshotTarget({ status: "missed", sample: false, series: [], path: [] });
    for (const { svg } of charts({ snapshot: { targets: [real], stations: [] } })) {
      expect(svg).not.toContain("SỐ LIỆU MẪU");
    }
  });

  it("a missing figure has no bar, prints … and its reason", () => {
    const [bullets] = charts();
    const texts = [...parse(bullets?.svg ?? "").querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts).toContain("… (chưa báo cáo)");
    expect(texts).toContain("41,20%");
    expect(texts).toContain("Đúng tiến độ");
  });

  it("many targets are drawn on several pictures of about the same length", () => {
    const targets = Array.from({ length: 23 }, (_, index) => snapshotTarget({ row: index + 1, code: `HT-${index}` }));
    const parts = charts({ snapshot: { targets } }).filter(({ key }) => key.startsWith("targets."));
    expect(parts.map(({ caption }) => caption)).toEqual([
      "Các chỉ tiêu: thực hiện, lộ trình và mức đề ra (phần 1/2)",
      "Các chỉ tiêu: thực hiện, lộ trình và mức đề ra (phần 2/2)",
    ]);
    for (const { height } of parts) expect(height).toBeLessThan(900);
  });

  it("at most four of the reddest are followed, each indicator once", () => {
    const red = (index: number, indicator: string) =>
      snapshotTarget({
        ...{ row: index, code: `HT-${index}`, status: "missed" },
        indicator: { ...snapshotTarget().indicator, code: indicator },
      });
    const targets = [red(1, "a"), red(2, "a"), red(3, "b"), red(4, "c"), red(5, "d"), red(6, "e")];
    const courses = charts({ snapshot: { targets, stations: [] } }).filter(({ key }) => key.startsWith("course."));
    expect(courses.map(({ key }) => key)).toEqual(["course.HT-1", "course.HT-3", "course.HT-4", "course.HT-5"]);
  });

  it("the same figures give the same picture, and a figure without a way to the goal is drawn all the same", () => {
    const targets = [{ number: 1, target: snapshotTarget({ path: [], series: [] }) }];
    const draw = () => bulletsChart(compositionOf(briefingContent(), "vi"), { targets, title: "x", alt: "y" }).svg;
    expect(draw()).toBe(draw());
    expect(parse(draw()).querySelector("title")?.textContent).toBe("x");
  });

  it("names are broken between words", () => {
    const lines = wrapText("Người dân được khám sức khỏe hoặc sàng lọc miễn phí", { width: 120, size: 12 });
    expect(lines.join(" ")).toBe("Người dân được khám sức khỏe hoặc sàng lọc miễn phí");
    expect(lines.length).toBeGreaterThan(2);
    expect(wrapText("", { width: 10, size: 12 })).toEqual([]);
  });
});
