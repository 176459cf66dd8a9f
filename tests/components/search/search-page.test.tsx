import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SearchPage } from "@/components/search/search-page";
import type { SearchHit, SearchResult } from "@/lib/features/search/types";

const STATION: SearchHit = {
  id: "TYT-18073",
  code: "TYT-18073",
  name: { vi: "Trạm Y tế Phường Thành Sen", en: "Thanh Sen Ward Health Station" },
  detail: { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" },
  sample: true,
  href: "/stations/18073",
  related: [],
};
const FORMER: SearchHit = {
  ...STATION,
  id: "7",
  code: null,
  name: { vi: "Phường Đại Nài", en: "Phường Đại Nài" },
  sample: false,
  href: null,
  related: [
    { label: { vi: "Phường Hà Huy Tập", en: "Ha Huy Tap Ward" }, href: "/stations/18100" },
    { label: { vi: "Phường Thành Sen", en: "Thanh Sen Ward" }, href: "/stations/18073" },
  ],
};

function show(result: Partial<SearchResult>) {
  const base: SearchResult = { text: "thanh sen", isCut: false, group: null, groups: [] };
  return render(<SearchPage result={{ ...base, ...result }} language="vi" />);
}

describe("the page of results", () => {
  it("groups what was found, with counts, the matched words marked and a way to all", () => {
    const { container } = show({ groups: [{ group: "stations", total: 12, hits: [STATION] }] });
    const card = screen.getByRole("region", { name: "Trạm y tế" });
    expect(within(card).getByRole("link", { name: "Trạm Y tế Phường Thành Sen" })).toHaveAttribute(
      "href",
      "/stations/18073",
    );
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Thành", "Sen"]);
    expect(within(card).getByText("SỐ LIỆU MẪU")).toBeVisible();
    expect(within(card).getByRole("link", { name: "Xem cả 12 kết quả: Trạm y tế" })).toHaveAttribute(
      "href",
      "/search?q=thanh+sen&in=stations",
    );
    expect(within(card).getByRole("link", { name: "Mở danh sách trạm" })).toHaveAttribute(
      "href",
      "/stations?q=thanh+sen",
    );
    expect(screen.getByRole("status")).toHaveTextContent("12 kết quả trong phạm vi của tài khoản");
  });

  it("a former unit says which units it went into", () => {
    show({ text: "dai nai", groups: [{ group: "formerUnits", total: 1, hits: [FORMER] }] });
    expect(screen.getByText("Nay thuộc:")).toBeVisible();
    expect(screen.getByRole("link", { name: "Phường Hà Huy Tập" })).toHaveAttribute("href", "/stations/18100");
    expect(screen.queryByRole("link", { name: "Phường Đại Nài" })).toBeNull();
  });

  it("one group alone leads back to all, and says when it shows only the first", () => {
    show({ group: "stations", groups: [{ group: "stations", total: 1_200, hits: [STATION] }] });
    expect(screen.getByText(/Đang hiện 1 trên 1\.200 kết quả/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Xem mọi nhóm kết quả" })).toHaveAttribute("href", "/search?q=thanh+sen");
  });

  it("nothing found: says what was looked for, as text, and what to try", () => {
    const { container } = show({ text: "<img src=x onerror=alert(1)>", groups: [] });
    expect(screen.getByRole("status")).toHaveTextContent("Không tìm thấy gì khớp với “<img src=x onerror=alert(1)>”");
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("link", { name: "T-HT-1" })).toHaveAttribute("href", "/search?q=T-HT-1");
  });

  it("only signs, and a text that was cut, are said to be so", () => {
    show({ text: "🎉", groups: null, isCut: true });
    expect(screen.getByText(/Không có chữ hay số nào để tìm/)).toBeVisible();
    expect(screen.getByText(/dài quá 100 ký tự/)).toBeVisible();
  });

  it("asked nothing, it says what can be found", () => {
    show({ text: "", groups: null });
    expect(screen.getByText(/^Tìm theo tên hoặc mã/)).toBeVisible();
    expect(screen.queryByRole("status")).toBeNull();
  });
});
