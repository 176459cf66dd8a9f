import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const words = viMessages.overview;

/** The overview in Vietnamese. */
export class OverviewPage {
  readonly heading;
  readonly main;
  readonly targets;
  readonly statusCounts;
  readonly tiles;
  readonly levels;
  readonly asOf;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: words.title });
    this.main = page.getByRole("main");
    this.targets = page.getByRole("table", { name: words.table.title });
    this.statusCounts = page.getByRole("list", { name: viMessages.status.strip }).getByRole("listitem");
    this.tiles = page.getByRole("region", { name: words.map.label }).getByRole("link");
    this.levels = page.getByRole("table", { name: words.levels.title });
    this.asOf = page.getByRole("combobox", { name: words.asOf.month });
  }

  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`/${queryOf(query)}`);
  }

  /** The row of the target with exactly this name. */
  row(name: string) {
    return this.targets.getByRole("row").filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }
}
