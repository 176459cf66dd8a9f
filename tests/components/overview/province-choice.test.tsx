import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ListProvinceChoice, ProvinceChoice } from "@/components/overview/province-choice";

const provinces = [{ code: "42", name: { vi: "Hà Tĩnh", en: "Ha Tinh" } }];

describe("an account of the whole nation chooses a province", () => {
  it("a list asks under the title of its page and leads back to the list", () => {
    render(<ListProvinceChoice area="stations" provinces={provinces} language="vi" />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Trạm y tế");
    expect(screen.getByText("Chọn tỉnh, thành phố")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Hà Tĩnh" })).toHaveAttribute("href", "/stations?province=42");
  });

  it("the targets ask in a heading of their own", () => {
    render(<ProvinceChoice provinces={provinces} language="en" action="/targets" />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Choose a province");
    expect(screen.getByRole("link", { name: "Ha Tinh" })).toHaveAttribute("href", "/targets?province=42");
  });
});
