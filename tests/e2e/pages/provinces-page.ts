import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { provinces: words } = viMessages;

/** The provinces side by side, and one province's page, in Vietnamese. */
export class ProvincesPage {
  readonly form;
  readonly indicator;
  readonly search;
  readonly communes;
  readonly populations;

  constructor(private readonly page: Page) {
    this.form = page.getByRole("form", { name: words.filter.label });
    this.indicator = page.getByRole("combobox", { name: words.filter.indicator });
    this.search = page.getByRole("searchbox", { name: words.filter.search });
    this.communes = page.getByRole("region", { name: words.communes.title, exact: true });
    this.populations = page.getByRole("region", { name: words.populations.title, exact: true });
  }

  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/provinces${queryOf(query)}`);
  }

  async openProvince(code: string, query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/provinces/${code}${queryOf(query)}`);
  }

  /** The row of the comparison that this province names. */
  row(name: string) {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  /** The card of a contradiction. */
  conflict(title: string) {
    return this.page.getByRole("region", { name: title, exact: true });
  }
}
