import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";
import { emailOf, SAMPLE_PASSWORD, type SampleName } from "../fixtures/sample-accounts";

const words = viMessages.signIn;

export class SignInPage {
  readonly heading;
  readonly refusal;
  readonly signedOut;
  readonly sampleAccounts;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: words.title });
    this.refusal = page.getByRole("alert").filter({ hasText: words.failed });
    this.signedOut = page.getByText(words.signedOut);
    this.sampleAccounts = page.getByRole("table", { name: words.sampleAccounts });
  }

  async open(next?: string): Promise<void> {
    await this.page.goto(`/sign-in${queryOf(next === undefined ? {} : { next })}`);
  }

  async submit(credentials: { email: string; password: string }): Promise<void> {
    await this.page.getByLabel(words.email, { exact: true }).fill(credentials.email);
    await this.page.getByLabel(words.password, { exact: true }).fill(credentials.password);
    await this.page.getByRole("button", { name: words.submit }).click();
  }

  async submitAs(name: SampleName): Promise<void> {
    await this.submit({ email: emailOf(name), password: SAMPLE_PASSWORD });
  }
}
