import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { charts, stations } = viMessages;
const words = stations.page;

/** The page of one station, in Vietnamese. */
export class StationPage {
  readonly main;
  readonly heading;
  readonly figures;
  readonly staff;
  readonly history;
  readonly moves;
  readonly reports;
  readonly around;

  constructor(private readonly page: Page) {
    this.main = page.getByRole("main");
    this.heading = page.getByRole("heading", { level: 1 });
    this.figures = page.getByRole("region", { name: words.figures.label });
    this.staff = page.getByRole("table", { name: new RegExp(`^${words.staff.title}`) });
    this.history = this.card(words.history.title);
    this.moves = page.getByRole("table", { name: words.moves.title });
    this.reports = this.card(words.reports.title);
    this.around = page.getByRole("navigation", { name: words.around });
  }

  async open(code: string, query: Readonly<Record<string, string>> = {}) {
    return this.page.goto(`/stations/${code}${queryOf(query)}`);
  }

  card(title: string) {
    const heading = this.page.getByRole("heading", { level: 2, name: title, exact: true });
    return this.page.getByRole("region", { name: title, exact: true }).filter({ has: heading });
  }

  /** The figure over the label that begins so. */
  figure(label: string) {
    const term = this.page.getByRole("term").filter({ hasText: label });
    return this.figures.locator("dl > div").filter({ has: term }).getByRole("definition");
  }

  person(number: string) {
    return this.staff.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: number }) });
  }

  async showHistoryTable() {
    await this.history.getByText(charts.table, { exact: true }).click();
    return this.history.getByRole("table");
  }
}
