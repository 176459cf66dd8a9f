import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { common, facilities: words } = viMessages;

/** The list of facilities and the page of one, in Vietnamese. */
export class FacilitiesPage {
  readonly main;
  readonly banner;
  readonly table;
  readonly rows;
  readonly filter;

  constructor(private readonly page: Page) {
    this.main = page.getByRole("main");
    this.banner = this.main.locator("header").first();
    this.table = page.getByRole("table", { name: new RegExp(`^${words.list.table}`) });
    this.rows = this.table.locator("tbody tr");
    this.filter = page.getByRole("form", { name: words.list.filter.label });
  }

  async open(query: Readonly<Record<string, string>> = {}) {
    return this.page.goto(`/facilities${queryOf(query)}`);
  }

  async openOne(code: string, query: Readonly<Record<string, string>> = {}) {
    return this.page.goto(`/facilities/${code}${queryOf(query)}`);
  }

  async applyFilter() {
    await this.filter.getByRole("button", { name: common.filter }).click();
  }

  card(title: string) {
    const heading = this.page.getByRole("heading", { level: 2, name: title, exact: true });
    return this.page.getByRole("region", { name: title, exact: true }).filter({ has: heading });
  }
}
