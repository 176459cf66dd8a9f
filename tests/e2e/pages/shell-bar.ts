import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";

const { navigation } = viMessages;

/** The bar of the signed-in pages, in Vietnamese. */
export class ShellBar {
  readonly menu;
  /** Only where the screen is narrow. */
  readonly menuButton;
  readonly searchField;
  readonly english;
  readonly vietnamese;

  constructor(private readonly page: Page) {
    this.menu = page.getByRole("navigation", { name: navigation.mainMenu });
    this.menuButton = page.getByRole("banner").getByText(navigation.menu, { exact: true });
    this.searchField = page.getByRole("banner").getByRole("searchbox");
    this.english = page.getByRole("banner").getByRole("button", { name: navigation.english });
    this.vietnamese = page.getByRole("banner").getByRole("button", { name: navigation.vietnamese });
  }

  async search(text: string): Promise<void> {
    await this.searchField.fill(text);
    await this.searchField.press("Enter");
  }

  async openAccount(): Promise<void> {
    await this.page.getByRole("banner").getByTitle(viMessages.overview.shell.account).click();
  }

  async choose(theme: "themeLight" | "themeDark" | "themeSystem"): Promise<void> {
    await this.openAccount();
    await this.page.getByRole("banner").getByRole("button", { name: navigation[theme] }).click();
  }

  async signOut(): Promise<void> {
    await this.openAccount();
    await this.page.getByRole("button", { name: navigation.signOut }).click();
  }
}
