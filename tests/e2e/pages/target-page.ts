import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { queryOf } from "../fixtures/query";

const { target: words, charts, methods } = viMessages;

/** The page of one target, in Vietnamese. */
export class TargetPage {
  readonly main;
  readonly heading;
  readonly keyFigures;
  readonly methods;
  readonly below;
  readonly silent;
  readonly tiles;
  readonly trajectory;
  readonly bridge;
  readonly dots;
  readonly noData;
  readonly outsideScope;

  constructor(private readonly page: Page) {
    this.main = page.getByRole("main");
    this.heading = page.getByRole("heading", { level: 1 });
    this.keyFigures = page.getByRole("region", { name: words.figures.label });
    this.methods = page.getByRole("table", { name: methods.five });
    this.below = page.getByRole("table", { name: words.stations.below("4") });
    this.silent = page.getByRole("region", { name: words.stations.silent });
    this.tiles = page.getByRole("region", { name: words.stations.map }).getByRole("listitem").getByRole("link");
    this.trajectory = this.card(words.trajectory.floorTitle);
    this.bridge = this.card(words.bridge.title("108"));
    this.dots = page
      .getByRole("region", { name: /^\d+ trạm theo số bác sĩ$/ })
      .filter({ has: page.getByRole("heading") });
    this.noData = page.getByRole("heading", { name: words.noData.title });
    this.outsideScope = page.getByRole("heading", { name: words.noData.outsideTitle });
  }

  async open(code: string, query: Readonly<Record<string, string>> = {}) {
    return this.page.goto(`/targets/${code}${queryOf(query)}`);
  }

  /** The figure over the label that begins so. */
  figure(label: string) {
    const term = this.page.getByRole("term").filter({ hasText: label });
    return this.keyFigures.locator("dl > div").filter({ has: term }).getByRole("definition");
  }

  /** A part of the page by its heading; scrolling regions inside may carry the same name. */
  card(title: string) {
    const heading = this.page.getByRole("heading", { level: 2, name: title, exact: true });
    return this.page.getByRole("region", { name: title, exact: true }).filter({ has: heading });
  }

  /** Puts the table in the place of the chart, as a reader does. */
  async showTable(card: ReturnType<TargetPage["card"]>) {
    await card.getByText(charts.table, { exact: true }).click();
    return card.getByRole("table");
  }
}
