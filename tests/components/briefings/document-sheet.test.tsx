import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ConflictText } from "@/components/briefings/conflict-text";
import { documentConflicts } from "@/components/briefings/document-conflicts";
import { SheetBlocks } from "@/components/briefings/sheet-blocks";
import { SheetTable } from "@/components/briefings/sheet-table";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";

const shared = { prefix: "s", level: 2, title: "Báo cáo", marksEdits: true, language: "vi" } as const;

describe("a number typed by hand that differs from the frozen one", () => {
  it("is underlined alone, with the frozen value behind it", () => {
    const { container } = render(
      <ConflictText
        text="Còn thiếu 67 bác sĩ tại 66/69 trạm."
        conflicts={[{ from: 10, to: 12, expected: "66" }]}
        language="vi"
      />,
    );
    expect(container.querySelector("u")).toHaveTextContent(/^67$/);
    expect(container).toHaveTextContent("Còn thiếu 67 [số liệu đã chốt: 66] bác sĩ tại 66/69 trạm.");
  });

  it("says so where the frozen figures know no such number, and survives places that overlap", () => {
    const conflicts = [
      { from: 2, to: 4, expected: null },
      { from: 3, to: 4, expected: "9" },
    ];
    const { container } = render(<ConflictText text="a 12 b" conflicts={conflicts} language="en" />);
    expect(container).toHaveTextContent("a 12 [not among the frozen figures] b");
  });

  it("is listed by the paragraph of the editor, also in the second line of a text", () => {
    const block = { kind: "paragraph", key: "results.x~2", text: "có 67", isEdited: true } as const;
    const conflicts = [{ from: 3, to: 5, expected: "66" }];
    expect(documentConflicts(briefingDocument({ blocks: [{ ...block, conflicts }] }))).toEqual([
      { key: "results.x", typed: "67", expected: "66" },
    ]);
  });
});

describe("the sheet of a briefing", () => {
  it("leaves out no level of heading, whatever the document has", () => {
    const heading = (level: 1 | 2 | 3, text: string) => ({ kind: "heading", level, number: "", text }) as const;
    render(<SheetBlocks {...shared} blocks={[heading(2, "trước"), heading(1, "phần"), heading(3, "mục")]} />);
    const levels = screen.getAllByRole("heading").map(({ tagName, textContent }) => [tagName, textContent]);
    expect(levels).toEqual([
      ["H3", "trước"],
      ["H3", "phần"],
      ["H4", "mục"],
    ]);
  });

  it("marks what a person wrote, and only where it is asked to", () => {
    const { blocks } = briefingDocument();
    const { rerender } = render(<SheetBlocks {...shared} blocks={blocks} />);
    expect(screen.getAllByText("Đã sửa tay")).toHaveLength(2);
    rerender(<SheetBlocks {...shared} blocks={blocks} marksEdits={false} />);
    expect(screen.queryByText("Đã sửa tay")).toBeNull();
  });

  it("draws a chart as a picture that says what it shows", () => {
    render(<SheetBlocks {...shared} blocks={briefingDocument().blocks} />);
    const picture = screen.getByRole("img", { name: "Còn thiếu 66 bác sĩ; lộ trình cần 63." });
    expect(picture.getAttribute("src")).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it("leads from each row to what stands behind it; a missing figure is … with its reason", () => {
    render(<SheetTable table={TARGETS_TABLE} id="t" title="" language="vi" />);
    const row = screen.getByRole("row", { name: /Giường bệnh/ });
    expect(within(row).getByRole("link", { name: "42-17-04" })).toHaveAttribute("href", "/trace/42-17-04");
    expect(row).toHaveTextContent("…(a) (chưa báo cáo)");
    expect(screen.getByText("(a) Lý do thiếu: chưa báo cáo.")).toBeVisible();
    expect(screen.getByRole("rowheader", { name: "Trạm y tế có từ 4 bác sĩ" })).toBeVisible();
  });
});
