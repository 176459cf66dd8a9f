import type { Page } from "@playwright/test";
import { briefingBatch as words } from "@/lib/i18n/messages/vi/briefing-batch";

/** The documents of all provinces: asked for, watched, downloaded. In Vietnamese. */
export class BatchPage {
  readonly heading;
  readonly form;
  readonly period;
  readonly progress;
  readonly download;
  readonly stopRefreshing;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1 });
    this.form = page.getByRole("form", { name: words.form.title });
    this.period = this.form.getByLabel(words.form.period, { exact: true });
    this.progress = page.getByRole("progressbar", { name: words.one.progress });
    this.download = page.getByRole("link", { name: words.one.download });
    this.stopRefreshing = page.getByRole("link", { name: words.one.stop });
  }

  async open(): Promise<void> {
    await this.page.goto("/briefings/batch");
  }

  async begin(period: string): Promise<void> {
    await this.period.fill(period);
    await this.form.getByRole("button", { name: words.form.submit }).click();
  }
}
