import { expect, type Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";

const words = viMessages.account;

/** The account page, in Vietnamese. */
export class AccountPage {
  readonly heading;
  readonly sessions;
  readonly tokens;
  readonly madeToken;
  readonly tokenName;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: words.title });
    this.sessions = page.getByRole("table", { name: words.sessions.caption });
    this.tokens = page.getByRole("table", { name: words.tokens.caption });
    this.madeToken = page.getByLabel(words.tokens.madeLabel);
    this.tokenName = page.getByLabel(words.tokens.name, { exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto("/account");
    await expect(this.heading).toBeVisible();
  }

  async changePassword(given: { current: string; next: string; again?: string }): Promise<void> {
    await this.page.getByLabel(words.password.current, { exact: true }).fill(given.current);
    await this.page.getByLabel(words.password.next, { exact: true }).fill(given.next);
    await this.page.getByLabel(words.password.again, { exact: true }).fill(given.again ?? given.next);
    await this.page.getByRole("button", { name: words.password.submit }).click();
  }

  async createToken(given: { name: string; unit?: string }): Promise<string> {
    await this.tokenName.fill(given.name);
    if (given.unit) await this.page.getByLabel(words.tokens.narrow).selectOption({ label: given.unit });
    await this.page.getByRole("button", { name: words.tokens.submit }).click();
    await expect(this.madeToken).toBeVisible();
    return this.madeToken.inputValue();
  }

  async revokeToken(name: string): Promise<void> {
    const row = this.tokens.getByRole("row").filter({ hasText: name });
    await row.getByText(words.tokens.revoke, { exact: true }).click();
    await row.getByRole("button", { name: words.tokens.revokeConfirm }).click();
  }
}
