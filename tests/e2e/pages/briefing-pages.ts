import { expect, type Page } from "@playwright/test";

/** The briefings as a person uses them. */
export class BriefingPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get notice() {
    return this.page.locator(".notice");
  }

  /** Fills in the form and sends it; answers the id of the briefing whose page it led to. */
  async make(period: string): Promise<string> {
    await this.page.goto("/briefings");
    await this.page.getByLabel("Kỳ", { exact: true }).fill(period);
    // Twice, as impatient people do.
    await this.page.getByRole("button", { name: "Lập báo cáo" }).dblclick();
    return this.idAfter();
  }

  async idAfter(): Promise<string> {
    await this.page.waitForURL(/\/briefings\/[0-9a-f-]{36}\?done=/);
    return new URL(this.page.url()).pathname.split("/")[2] ?? "";
  }

  async open(id: string, query = ""): Promise<void> {
    await this.page.goto(`/briefings/${id}${query}`);
  }

  async check(id: string): Promise<void> {
    await this.open(id);
    await this.page.locator("summary", { hasText: "Xác nhận đã kiểm tra" }).click();
    await this.page.getByRole("button", { name: "Xác nhận", exact: true }).click();
    await expect(this.notice.getByText("Đã xác nhận kiểm tra.")).toBeVisible();
  }

  async issue(): Promise<void> {
    await this.page.locator("summary", { hasText: "Phát hành" }).click();
    await this.page.getByRole("button", { name: "Phát hành báo cáo" }).click();
  }

  /** The field of the first paragraph about a target. */
  paragraph(name: string) {
    return this.page.getByRole("group", { name }).first();
  }

  async saveParagraph(name: string, text: string): Promise<void> {
    const paragraph = this.paragraph(name);
    await paragraph.getByRole("textbox").fill(text);
    await paragraph.getByRole("button", { name: /^Lưu/ }).click();
  }

  async file(id: string, name: string): Promise<Buffer> {
    const answer = await this.page.request.get(`/briefings/${id}/files/${name}`);
    expect(answer.status(), name).toBe(200);
    return answer.body();
  }
}
