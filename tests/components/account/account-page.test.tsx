import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AccountPage } from "@/components/account/account-page";
import type { AccountView, PasswordFormState, TokenFormState } from "@/lib/features/users/types";

const actions = vi.hoisted(() => ({ changePassword: vi.fn(), createToken: vi.fn() }));
vi.mock("@/lib/features/users/actions/change-password-action", () => ({
  changePasswordAction: actions.changePassword,
}));
vi.mock("@/lib/features/users/actions/create-token-action", () => ({ createTokenAction: actions.createToken }));
vi.mock("@/lib/features/users/actions/revoke-token-action", () => ({ revokeTokenAction: async () => {} }));
vi.mock("@/lib/features/sessions/actions/end-session-action", () => ({ endSessionAction: async () => {} }));
vi.mock("@/lib/features/sessions/actions/end-other-sessions-action", () => ({
  endOtherSessionsAction: async () => {},
}));

const KEY = "6f0c52a4-6a2c-4a8f-9d83-0d7c3a3c1a11";
const VIEW: AccountView = {
  fullName: "Lãnh đạo Sở (mẫu)",
  position: "Phó Giám đốc Sở Y tế",
  email: "leader@hatinh.moc.example",
  isSample: true,
  roles: [{ role: "leader", unit: { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" } }],
  sessions: [
    {
      id: "s1",
      startedAt: new Date("2026-11-22T01:00:00Z"),
      expiresAt: new Date("2026-11-22T13:00:00Z"),
      isThisOne: true,
    },
    {
      id: "s2",
      startedAt: new Date("2026-11-21T22:30:00Z"),
      expiresAt: new Date("2026-11-22T10:30:00Z"),
      isThisOne: false,
    },
  ],
  tokens: [
    {
      id: "t1",
      name: "<script>alert(1)</script>",
      createdAt: new Date("2026-11-01T02:00:00Z"),
      expiresAt: new Date("2027-01-30T02:00:00Z"),
      unit: { vi: "Phường Thành Sen", en: "Thanh Sen Ward" },
    },
  ],
  units: [{ code: "18073", name: { vi: "Phường Thành Sen", en: "Thanh Sen Ward" } }],
};

function show(given: Partial<Parameters<typeof AccountPage>[0]> = {}) {
  return render(<AccountPage view={VIEW} done={null} formKey={KEY} language="vi" theme="light" {...given} />);
}

const region = (name: string) => within(screen.getByRole("region", { name }));

beforeEach(() => {
  actions.changePassword.mockReset();
  actions.createToken.mockReset();
});

describe("who I am", () => {
  it("stands with name, position, address, roles on their units and the sample mark", () => {
    show();
    const card = region("Tôi là ai");
    for (const text of [
      "Lãnh đạo Sở (mẫu)",
      "Phó Giám đốc Sở Y tế",
      "leader@hatinh.moc.example",
      "Lãnh đạo Sở: Tỉnh Hà Tĩnh",
      "SỐ LIỆU MẪU",
    ])
      expect(card.getByText(text)).toBeVisible();
  });
});

describe("changing the password", () => {
  const fill = async (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

  it("the words of a refusal stand at their field, and no password comes back", async () => {
    actions.changePassword.mockResolvedValue({ faults: { current: "wrong" } } satisfies PasswordFormState);
    show();
    await fill("Mật khẩu hiện tại", "sai mật khẩu rồi");
    await fill("Mật khẩu mới", "một câu dài dễ nhớ");
    await fill("Nhập lại mật khẩu mới", "một câu dài dễ nhớ");
    await userEvent.click(screen.getByRole("button", { name: "Đổi mật khẩu" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Chưa đổi được mật khẩu");
    const current = screen.getByLabelText("Mật khẩu hiện tại");
    expect(current).toHaveAccessibleDescription(/Mật khẩu hiện tại không đúng/);
    expect(current).toHaveAttribute("aria-invalid", "true");
    for (const label of ["Mật khẩu hiện tại", "Mật khẩu mới", "Nhập lại mật khẩu mới"])
      expect(screen.getByLabelText(label)).toHaveValue("");
  });

  it("tells password managers whose it is and which is which", () => {
    const { container } = show();
    const kinds = [...container.querySelectorAll("#password ~ *, .account-form input")].map((input) =>
      input.getAttribute("autocomplete"),
    );
    expect(kinds).toEqual(expect.arrayContaining(["username", "current-password", "new-password"]));
  });
});

describe("sessions", () => {
  it("this one is marked and cannot be ended here; the others can, one by one or all", () => {
    show();
    const rows = region("Phiên đăng nhập").getAllByRole("row").slice(1);
    expect(rows[0]).toHaveTextContent("Phiên này22/11/2026 08:0022/11/2026 20:00đang dùng");
    expect(within(rows[0] as HTMLElement).queryByRole("button")).toBeNull();
    expect(within(rows[1] as HTMLElement).getByRole("button")).toHaveAccessibleName(
      "Kết thúc phiên bắt đầu lúc 22/11/2026 05:30",
    );
    expect(screen.getByRole("button", { name: "Kết thúc mọi phiên khác" })).toBeVisible();
  });

  it("without others nothing is offered", () => {
    show({ view: { ...VIEW, sessions: VIEW.sessions.slice(0, 1) } });
    expect(screen.queryByRole("button", { name: "Kết thúc mọi phiên khác" })).toBeNull();
  });
});

describe("tokens", () => {
  it("a name is text, whatever it holds", () => {
    const { container } = show();
    expect(screen.getByRole("rowheader", { name: "<script>alert(1)</script>" })).toBeVisible();
    expect(container.querySelector("script")).toBeNull();
  });

  it("revoking asks first", () => {
    const { container } = show();
    const details = container.querySelector(".account-revoke") as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(within(details).getByText("Thu hồi hẳn mã này")).not.toBeVisible();
  });

  it("what was typed stays after a refusal", async () => {
    const input = { name: "Tên", expiresInDays: "999", unitCode: "18073" };
    const state: TokenFormState = {
      formKey: KEY,
      input,
      faults: { expiresInDays: "invalid" },
      made: null,
      isRepeated: false,
    };
    actions.createToken.mockResolvedValue(state);
    show();
    await userEvent.type(screen.getByLabelText("Tên mã"), "Tên");
    await userEvent.click(screen.getByRole("button", { name: "Tạo mã" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Chưa tạo được mã");
    expect(screen.getByLabelText("Tên mã")).toHaveValue("Tên");
    expect(screen.getByLabelText("Hạn dùng (ngày)")).toHaveValue(999);
    expect(screen.getByLabelText("Hạn dùng (ngày)")).toHaveAccessibleDescription(/số nguyên từ 1 đến 366/);
    expect(screen.getByLabelText("Thu hẹp phạm vi")).toHaveValue("18073");
  });

  it("a new one is shown once, in a field to copy from, and the form is ready for another", async () => {
    const next = "0b8f6c1e-58a7-4b44-8a2e-5c1b7e2d9f00";
    const input = { name: "", expiresInDays: "", unitCode: "" };
    const made = { token: "moc_abc", text: "Đã tạo mã “Tên”, dùng được đến 20/2/2027 15:00." };
    actions.createToken.mockResolvedValue({
      formKey: next,
      input,
      faults: {},
      made,
      isRepeated: false,
    } satisfies TokenFormState);
    const { container } = show();
    expect(container.querySelector("input[name=formKey]")).toHaveValue(KEY);
    await userEvent.type(screen.getByLabelText("Tên mã"), "Tên");
    await userEvent.click(screen.getByRole("button", { name: "Tạo mã" }));
    expect(await screen.findByLabelText("Mã truy cập mới")).toHaveValue("moc_abc");
    expect(screen.getByRole("status")).toHaveTextContent("mã chỉ hiện một lần");
    expect(container.querySelector("input[name=formKey]")).toHaveValue(next);
    expect(screen.getByLabelText("Tên mã")).toHaveValue("");
  });
});

describe("what was done", () => {
  it("is said once above everything", () => {
    show({ done: "password" });
    expect(screen.getByRole("status")).toHaveTextContent("Đã đổi mật khẩu. Các phiên khác đã kết thúc");
  });
});
