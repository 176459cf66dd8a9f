import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { facts: words } = viMessages;

/** Published facts and their sources, in Vietnamese. */
export class FactsPage {
  readonly heading;
  readonly form;
  readonly sources;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: words.title });
    this.form = page.getByRole("form", { name: words.filter.label });
    this.sources = page.getByRole("table", { name: words.sources.caption });
  }

  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/facts${queryOf(query)}`);
  }

  /** The facts of the place that a fact speaks of. */
  groupOf(id: string) {
    return this.page.locator("details").filter({ has: this.page.locator(`#${id}`) });
  }

  /** The row whose address the fact is. */
  row(id: string) {
    return this.page.getByRole("row").filter({ has: this.page.locator(`#${id}`) });
  }
}
