import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import { spell } from "@/lib/export/briefings/compose/spelling";
import { briefingContent, briefingText } from "@/tests/support/briefing-content";

const HAI_PHONG = { code: "31", name: { vi: "Thành phố Hải Phòng", en: "Haiphong City" } };
const HA_TINH = { code: "42", name: { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" } };

describe("heads and feet of the two layouts", () => {
  it("a province's report of the State leaves number, day and month to the clerk", () => {
    expect(composeBriefingDocument(briefingContent(), "vi").header).toEqual({
      kind: "state",
      parent: "UBND TỈNH HÀ TĨNH",
      issuer: "SỞ Y TẾ",
      number: "Số:          /BC-SYT",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
      placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
    });
  });

  it("a city's report speaks of THÀNH PHỐ and Thành ủy", () => {
    const paper = composeBriefingDocument(briefingContent({ snapshot: { province: HAI_PHONG } }), "vi");
    expect(paper.header).toMatchObject({
      parent: "UBND THÀNH PHỐ HẢI PHÒNG",
      placeAndDate: "Hải Phòng, ngày        tháng        năm 2026",
    });
    expect(paper.recipients.lines).toContain("- Thành ủy, HĐND, UBND thành phố (để báo cáo);");
  });

  it("a name with or without its kind gives the same head", () => {
    const bare = composeBriefingDocument(briefingContent(), "vi").header;
    expect(composeBriefingDocument(briefingContent({ snapshot: { province: HA_TINH } }), "vi").header).toEqual(bare);
  });

  it("a city named after a person writes its whole name before the date", () => {
    const province = { code: "79", name: { vi: "Thành phố Hồ Chí Minh", en: "Ho Chi Minh City" } };
    const { header } = composeBriefingDocument(briefingContent({ snapshot: { province } }), "vi");
    expect(header.placeAndDate).toBe("Thành phố Hồ Chí Minh, ngày        tháng        năm 2026");
  });

  it("Đồng Nai is a province until 29/4/2026 and a city from 30/4/2026", () => {
    const province = { code: "75", name: { vi: "Đồng Nai", en: "Dong Nai" } };
    const on = (asOf: string) =>
      composeBriefingDocument(briefingContent({ snapshot: { province, asOf: isoDate(asOf) } }), "vi").header;
    expect(on("2026-04-29")).toMatchObject({ parent: "UBND TỈNH ĐỒNG NAI" });
    expect(on("2026-04-30")).toMatchObject({ parent: "UBND THÀNH PHỐ ĐỒNG NAI" });
  });

  it("the report for December is dated in the year in which it is written", () => {
    const knownOn = new Date("2026-12-31T17:30:00.000Z");
    const { header } = composeBriefingDocument(briefingContent({ briefing: { knownOn } }), "vi");
    expect(header.placeAndDate).toBe("Hà Tĩnh, ngày        tháng        năm 2027");
  });

  it("the Party's paper has its own head, no colon after Số, and no end mark", () => {
    const paper = composeBriefingDocument(briefingContent({ briefing: { layout: "party" } }), "vi");
    expect(paper.header).toEqual({
      kind: "party",
      superior: "ĐẢNG BỘ TỈNH HÀ TĨNH",
      issuer: "ĐẢNG ỦY SỞ Y TẾ",
      number: "Số          -BC/ĐU",
      party: "ĐẢNG CỘNG SẢN VIỆT NAM",
      placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
    });
    expect(paper.endMark).toBe("");
    expect(paper.signer[0]).toBe("T/M ĐẢNG ỦY");
    expect(paper.recipients.lines.at(-1)).toBe("- Lưu Văn phòng Đảng ủy Sở Y tế.");
  });

  it("the Party's body ends with one full stop, the State's without one before its mark", () => {
    const last = (layout: "state" | "party") =>
      composeBriefingDocument(briefingContent({ briefing: { layout } }), "vi").blocks.at(-1);
    expect(last("party")).toMatchObject({
      text: "Trên đây là báo cáo kết quả công tác y tế tháng 10 năm 2026, Đảng ủy Sở Y tế trân trọng báo cáo.",
    });
    expect(last("state")).toMatchObject({
      text: "Trên đây là báo cáo kết quả công tác y tế tháng 10 năm 2026, Sở Y tế trân trọng báo cáo",
    });
  });

  it("an end mark typed by hand is not printed twice", () => {
    const texts = [briefingText("standing:closing", { text: "Sở Y tế kính báo cáo./." })];
    expect(composeBriefingDocument(briefingContent({ texts }), "vi").blocks.at(-1)).toMatchObject({
      text: "Sở Y tế kính báo cáo",
    });
  });

  it.each(["state", "party"] as const)("the %s layout never holds words of the other", (layout) => {
    for (const language of ["vi", "en"] as const) {
      const text = JSON.stringify(composeBriefingDocument(briefingContent({ briefing: { layout } }), language));
      const others =
        layout === "state"
          ? ["ĐẢNG CỘNG SẢN", "COMMUNIST PARTY", "-BC/ĐU", "T/M", "ĐẢNG ỦY"]
          : ["CỘNG HÒA XÃ HỘI", "SOCIALIST REPUBLIC", "Độc lập", "/BC-SYT", "./.", "UBND"];
      expect(others.filter((other) => text.includes(other))).toEqual([]);
    }
  });

  it("recipients and the signer's position may stand from briefing to briefing", () => {
    const texts = [
      briefingText("standing:recipients", { text: "- Như trên;\n- Lưu: VT." }),
      briefingText("standing:signer", { text: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" }),
    ];
    const { recipients, signer } = composeBriefingDocument(briefingContent({ texts }), "vi");
    expect(recipients).toEqual({ title: "Nơi nhận:", lines: ["- Như trên;", "- Lưu: VT."] });
    expect(signer).toEqual(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
  });

  it("the tone mark of ủy can be placed the other way, and no other word is touched", () => {
    expect(spell("Tỉnh ủy, ĐẢNG ỦY, Ủy ban; thủy sản", "uỷ")).toBe("Tỉnh uỷ, ĐẢNG UỶ, Uỷ ban; thủy sản");
    expect(spell("Tỉnh uỷ, ĐẢNG UỶ, Uỷ ban; thuỷ sản")).toBe("Tỉnh ủy, ĐẢNG ỦY, Ủy ban; thuỷ sản");
  });
});
