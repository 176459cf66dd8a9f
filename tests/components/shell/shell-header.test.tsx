import { render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ShellFooter } from "@/components/shell/shell-footer";
import { ShellHeader } from "@/components/shell/shell-header";
import { getMessages } from "@/lib/i18n/get-messages";

const usePathname = vi.hoisted(() => vi.fn(() => "/"));
vi.mock("next/navigation", () => ({ usePathname }));

beforeEach(() => {
  usePathname.mockReturnValue("/");
});

function show() {
  return render(
    <ShellHeader
      place="Tỉnh Hà Tĩnh"
      name="Lãnh đạo Sở (mẫu)"
      email="leader@hatinh.moc.example"
      language="vi"
      theme="dark"
      messages={getMessages("vi")}
      signOut={async () => {}}
    />,
  );
}

const menu = () => within(screen.getByRole("navigation", { name: "Trình đơn chính" }));

describe("the bar of signed-in pages", () => {
  it("leads only to pages that exist", () => {
    show();
    expect(
      menu()
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("href")]),
    ).toEqual([
      ["Tổng quan", "/"],
      ["Chỉ tiêu", "/targets"],
    ]);
  });

  it("marks the page it stands on", () => {
    show();
    expect(menu().getByRole("link", { current: "page" })).toHaveTextContent("Tổng quan");
  });

  it("marks the section that a deeper page belongs to, and not the overview", () => {
    usePathname.mockReturnValue("/targets/T-HT-1");
    show();
    expect(menu().getByRole("link", { name: "Chỉ tiêu" })).toHaveAttribute("aria-current", "true");
    expect(menu().getByRole("link", { name: "Tổng quan" })).not.toHaveAttribute("aria-current");
  });

  it("says whose figures these are, who is signed in, and offers the other language", () => {
    show();
    expect(screen.getByText("Tỉnh Hà Tĩnh")).toBeVisible();
    expect(screen.getByText("Lãnh đạo Sở (mẫu)")).toBeVisible();
    expect(screen.getByRole("button", { name: "VI, Tiếng Việt" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: "EN, English" })).toHaveAttribute("aria-pressed", "false");
  });

  it("keeps appearance and signing out in the account's menu, as forms that need no script", () => {
    const { container } = show();
    const account = container.querySelector("details") as HTMLElement;
    expect(within(account).getByText("leader@hatinh.moc.example")).toBeInTheDocument();
    expect(within(account).getByText("Tối").closest("form")).toHaveAttribute("action", "/api/preferences");
    expect(within(account).getByText("Đăng xuất").closest("form")).not.toBeNull();
  });
});

describe("the foot of signed-in pages", () => {
  it("says on paper when it was printed, and always that secrets do not belong here", () => {
    render(
      <ShellFooter messages={getMessages("vi")} accessibilityTitle="Khả năng tiếp cận" drawnAt="22/11/2026 13:09" />,
    );
    expect(screen.getByText("In từ hệ thống Mốc, lúc 22/11/2026 13:09")).toHaveClass("only-print");
    expect(screen.getByText(/bí mật nhà nước/)).toBeVisible();
  });
});
