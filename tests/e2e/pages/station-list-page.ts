import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { common, stations: words } = viMessages;

/** The list of stations, in Vietnamese. */
export class StationListPage {
  readonly main;
  readonly heading;
  readonly table;
  readonly rows;
  readonly tiles;
  readonly filters;

  constructor(private readonly page: Page) {
    this.main = page.getByRole("main");
    this.heading = page.getByRole("heading", { level: 1, name: words.title });
    this.table = page.getByRole("table", { name: new RegExp(`^${words.list.table}`) });
    this.rows = this.table.getByRole("rowheader");
    this.tiles = page.getByRole("region", { name: words.list.map }).getByRole("listitem").getByRole("link");
    this.filters = page.getByRole("form", { name: words.list.filter.label });
  }

  async open(query: Readonly<Record<string, string>> = {}) {
    return this.page.goto(`/stations${queryOf(query)}`);
  }

  row(name: string) {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }

  columnHead(column: keyof typeof words.list.columns) {
    return this.table.getByRole("columnheader", { name: words.list.columns[column], exact: true });
  }

  async filter(choices: { q?: string; status?: string; kind?: string; short?: string }) {
    const { filter } = words.list;
    if (choices.q !== undefined) await this.filters.getByLabel(filter.q).fill(choices.q);
    if (choices.status !== undefined) await this.filters.getByLabel(filter.status).selectOption(choices.status);
    if (choices.kind !== undefined) await this.filters.getByLabel(filter.kind).selectOption(choices.kind);
    if (choices.short !== undefined) await this.filters.getByLabel(filter.short).selectOption(choices.short);
    await this.filters.getByRole("button", { name: common.filter, exact: true }).click();
  }
}
