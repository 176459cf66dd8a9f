import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ShellFooter } from "@/components/shell/shell-footer";
import { ShellHeader } from "@/components/shell/shell-header";
import { setShortcut } from "@/components/shell/shortcut-setting";
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
      reach={{ communeCodes: null, facilityCodes: null }}
      name="Lãnh đạo Sở (mẫu)"
      email="leader@hatinh.moc.example"
      language="vi"
      theme="dark"
      messages={getMessages("vi")}
      signOut={async () => {}}
    />,
  );
}

// The style sheet shows one of the two: the strip, or the panel behind the button.
const menus = () => screen.getAllByRole("navigation", { name: "Trình đơn chính" });
const menu = () => within(menus()[0] as HTMLElement);

describe("the bar of signed-in pages", () => {
  it("leads to the nine pages, the same in the strip and behind the button", () => {
    show();
    const [strip, panel] = menus().map((nav) =>
      within(nav)
        .getAllByRole("link")
        .map((link) => [link.textContent, link.getAttribute("href")]),
    );
    expect(strip).toEqual([
      ["Tổng quan", "/"],
      ["Chỉ tiêu", "/targets"],
      ["Trạm y tế", "/stations"],
      ["Cơ sở", "/facilities"],
      ["Nhân lực", "/workforce"],
      ["Các tỉnh", "/provinces"],
      ["Số liệu, nguồn", "/facts"],
      ["Phương pháp", "/methods"],
      ["Tính thử", "/calculator"],
    ]);
    expect(panel).toEqual(strip);
  });

  it("asks the search page, without a script", () => {
    show();
    const field = screen.getByRole("searchbox", { name: "Tìm chỉ tiêu, đơn vị, số liệu, văn bản" });
    expect(field).toHaveAttribute("name", "q");
    expect(field.closest("form")).toHaveAttribute("action", "/search");
    expect(field.closest("form")).toHaveAttribute("method", "get");
  });

  it("the key / leads to the search field, but types itself where somebody is typing", async () => {
    show();
    const field = screen.getByRole("searchbox");
    const user = userEvent.setup();
    await user.keyboard("/");
    expect(field).toHaveFocus();
    expect(field).toHaveValue("");
    await user.keyboard("a/b");
    expect(field).toHaveValue("a/b");
  });

  it("the key / can be turned off", async () => {
    setShortcut(false);
    show();
    await userEvent.setup().keyboard("/");
    expect(screen.getByRole("searchbox")).not.toHaveFocus();
    setShortcut(true);
  });

  it("the menu closes by Escape, which gives the focus back to its button, and by a press elsewhere", async () => {
    const { container } = show();
    const details = container.querySelector(".shell-menu-button") as HTMLDetailsElement;
    const button = screen.getByText("Trình đơn");
    const user = userEvent.setup();
    details.open = true;
    within(details).getByRole("link", { name: "Chỉ tiêu" }).focus();
    await user.keyboard("{Escape}");
    expect(details.open).toBe(false);
    expect(button).toHaveFocus();
    details.open = true;
    await user.click(screen.getByText("Tỉnh Hà Tĩnh"));
    expect(details.open).toBe(false);
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
    expect(screen.getAllByText("Lãnh đạo Sở (mẫu)")[0]).toBeVisible();
    expect(screen.getByRole("button", { name: "VI, Tiếng Việt" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: "EN, English" })).toHaveAttribute("aria-pressed", "false");
  });

  it("keeps appearance and signing out in the account's menu, as forms that need no script", () => {
    const { container } = show();
    const account = container.querySelector(".account-menu") as HTMLElement;
    expect(within(account).getByText("leader@hatinh.moc.example")).toBeInTheDocument();
    expect(within(account).getByText(/^Tài khoản, mật khẩu/)).toHaveAttribute("href", "/account");
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
