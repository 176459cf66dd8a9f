import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { FilterForm } from "@/components/ui/filter-form";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";

describe("primitives", () => {
  it("a card is a region named by its heading", () => {
    render(
      <Card id="t" title="Chỉ tiêu" aside="12 chỉ tiêu">
        nội dung
      </Card>,
    );
    const card = screen.getByRole("region", { name: "Chỉ tiêu" });
    expect(within(card).getByRole("heading", { level: 2 })).toHaveTextContent("Chỉ tiêu");
  });
  it("a table names its columns, its rows and, for a phone, each cell", () => {
    render(
      <DataTable
        caption="Trạm"
        rowKey={(row: { name: string; doctors: string }) => row.name}
        rows={[{ name: "Thành Sen", doctors: "5" }]}
        columns={[
          { key: "name", header: "Trạm", cell: (row) => row.name, isRowHeader: true, sort: "ascending" },
          { key: "doctors", header: "Bác sĩ", cell: (row) => row.doctors, isNumber: true },
        ]}
      />,
    );
    expect(screen.getByRole("table", { name: "Trạm" })).toBeInTheDocument();
    expect(screen.getByRole("rowheader", { name: "Thành Sen" })).toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Trạm" })).toHaveAttribute("aria-sort", "ascending");
    expect(screen.getByRole("cell", { name: "5" })).toHaveAttribute("data-label", "Bác sĩ");
  });
  it("an empty table says so", () => {
    render(
      <DataTable
        caption="Trạm"
        rowKey={String}
        rows={[]}
        columns={[{ key: "a", header: "A", cell: () => null }]}
        empty="Không có dòng nào khớp."
      />,
    );
    expect(screen.getByText("Không có dòng nào khớp.")).toBeInTheDocument();
  });
  it("a filter keeps the other parameters of the address and works as a plain GET form", () => {
    render(
      <FilterForm action="/targets" submit="Xem" label="Thời điểm" kept={{ lang: "en" }}>
        <Select
          id="as-of"
          name="asOf"
          label="Thời điểm"
          defaultValue="2026-10-31"
          options={[{ value: "2026-10-31", label: "31/10/2026" }]}
        />
      </FilterForm>,
    );
    const form = screen.getByRole("form", { name: "Thời điểm" }) as HTMLFormElement;
    expect(form.method).toBe("get");
    expect([...new FormData(form).entries()]).toEqual([
      ["lang", "en"],
      ["asOf", "2026-10-31"],
    ]);
  });
  it("a button does not submit unless told", () => {
    render(<Button>Đóng</Button>);
    expect(screen.getByRole("button", { name: "Đóng" })).toHaveAttribute("type", "button");
  });
  it("the current tab is marked for assistive technology", () => {
    render(
      <LinkTabs
        label="Xem theo"
        tabs={[
          { label: "Trạm", href: "#a", isCurrent: true },
          { label: "Bảng", href: "#b", isCurrent: false },
        ]}
      />,
    );
    expect(screen.getByRole("link", { name: "Trạm" })).toHaveAttribute("aria-current", "page");
    expect(screen.getByRole("link", { name: "Bảng" })).not.toHaveAttribute("aria-current");
  });
  it("the last crumb is the page itself, not a link", () => {
    render(<Breadcrumb label="Vị trí trang" crumbs={[{ label: "Chỉ tiêu", href: "/targets" }, { label: "T-HT-1" }]} />);
    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(screen.getByRole("navigation", { name: "Vị trí trang" })).toHaveTextContent("T-HT-1");
  });
  it("an error that appears is announced, a standing note is not", () => {
    render(
      <>
        <Notice tone="error" isLive>
          Sai mật khẩu
        </Notice>
        <Notice>Bản trình diễn</Notice>
      </>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Sai mật khẩu");
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
  it("a field ties its hint and its error to the input", () => {
    render(<TextField id="email" name="email" label="Thư điện tử" hint="Địa chỉ cơ quan" error="Chưa đúng" />);
    const input = screen.getByRole("textbox", { name: "Thư điện tử" });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("Địa chỉ cơ quan Chưa đúng");
  });
});
