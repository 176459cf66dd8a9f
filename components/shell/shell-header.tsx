import { PreferencesForm } from "@/components/forms/preferences-form";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { BrandMark } from "./brand-mark";
import { MainMenu } from "./main-menu";
import { listMenuItems, type Reach } from "./menu-items";
import { SearchField } from "./search-field";

type ShellHeaderProps = AccountMenuProps & {
  /** Whose figures these are: the province, or the nation. */
  place: string;
  reach: Reach;
};

/**
 * The bar of every signed-in page: above whose figures they are and who reads them, below where one can go. Two rows, because
 * nine pages, a search field and an official's full title fit in no single one, and wrapping by chance would move the page.
 */
export function ShellHeader({ place, reach, ...account }: ShellHeaderProps) {
  const { language, theme, messages } = account;
  const { navigation } = messages;
  return (
    <header className="shell-header no-print">
      <div className="shell-bar">
        <div className="shell-row">
          <a href="/" className="shell-brand" aria-label={`${navigation.product}, ${navigation.overview}`}>
            <BrandMark />
            {navigation.product}
          </a>
          <span className="shell-place">{place}</span>
          <div className="shell-tools">
            <PreferencesForm language={language} theme={theme} messages={messages} part="language" />
            <AccountMenu {...account} />
          </div>
        </div>
        <div className="shell-row shell-ways">
          <MainMenu label={navigation.mainMenu} open={navigation.menu} items={listMenuItems({ navigation, reach })} />
          <SearchField messages={messages} />
        </div>
      </div>
    </header>
  );
}
